package org.facultyaffairs.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.local.sample.Professor;
import org.facultyaffairs.local.sample.Seat;
import org.facultyaffairs.local.sample.Story;

/**
 * What the people of the walk see of it, a line for each thing that they see, such that two houses in which the same
 * happened give the same picture: things are called by their part in the story, and moments are left out.
 */
final class Picture {

    private static final List<String> PEOPLE = List.of(
            "faculty",
            "faculty2",
            "faculty3",
            "faculty4",
            "faculty6",
            "faculty8",
            "committee-member",
            "leader",
            "program-manager");

    /** Entries of the audit for what is done anew when its grounds change, and for the picture's own looking. */
    private static final String BY_THE_WAY = ".*\"action\":\"(slate-recommended|check-in-read)\".*";

    private final Portal portal;
    private final Names names;
    private final Story story;
    private final List<String> lines = new ArrayList<>();

    private Picture(Portal portal, Story story) {
        this.portal = portal;
        this.story = story;
        this.names = Names.of(story);
    }

    /** Asks everybody. */
    static List<String> of(Portal portal, Story story) {
        Picture picture = new Picture(portal, story);
        picture.people();
        picture.calls();
        picture.committees();
        picture.nominations();
        picture.figures();
        picture.operation();
        return picture.lines.stream().sorted().toList();
    }

    private void people() {
        look("hr", "/v1/units?limit=200");
        look("hr", "/v1/faculty?limit=200");
        for (String person : List.of("faculty", "faculty3", "faculty4")) {
            look(person, "/v1/faculty/me/career-profile");
        }
        look("faculty4", "/v1/faculty/" + Professor.idOf(55) + "/career-profile/history");
        look("faculty6", "/v1/faculty/me/self-identification");
        look("faculty2", "/v1/faculty/me/self-identification");
    }

    private void calls() {
        look("program-manager", "/v1/opportunities?limit=200");
        look("program-manager", "/v1/opportunities/unanswered");
        for (String call : List.of(story.award(), story.position(), story.nextAward(), story.quietAward())) {
            look("program-manager", "/v1/opportunities/" + call);
        }
        for (String open : List.of(story.nextAward(), story.quietAward())) {
            look("program-manager", "/v1/opportunities/" + open + "/recommended-slate");
        }
    }

    private void committees() {
        for (String call : List.of(story.award(), story.position())) {
            String path = "/v1/opportunities/" + call;
            List.of("/committee", "/reviews", "/ranking", "/slate", "/slate-review")
                    .forEach(part -> look("program-manager", path + part));
        }
    }

    private void nominations() {
        look("program-manager", "/v1/nominations?limit=200");
        for (String nomination : List.of(story.declined(), story.referred(), story.selfNomination())) {
            String path = "/v1/nominations/" + nomination;
            List.of("", "/outcome", "/check-ins").forEach(part -> look("program-manager", path + part));
            PEOPLE.forEach(person -> look(person, path + "/outcome"));
        }
        for (String person : PEOPLE) {
            look(person, "/v1/tasks?state=open&limit=200");
            Answer sponsorships = look(person, "/v1/sponsorships?limit=200");
            for (JsonNode sponsorship : sponsorships.body().at("/items")) {
                look(person, "/v1/sponsorships/" + sponsorship.at("/id").asText() + "/acts");
            }
        }
    }

    private void figures() {
        Answer catalogue = look("analyst", "/v1/metrics");
        for (JsonNode metric : catalogue.body().findValues("name")) {
            look("analyst", "/v1/metrics/" + metric.asText());
        }
        look("analyst", "/v1/metrics/equity/selection-rate?by=gender");
        look("analyst", "/v1/metrics/equity/professor-rate?by=gender");
    }

    private void operation() {
        look("admin", "/v1/dead-letters");
        for (String thing : names.things()) {
            look("admin", "/v1/audit?limit=200&subject=" + thing);
        }
        lines.removeIf(line -> line.matches(BY_THE_WAY));
    }

    private Answer look(String who, String path) {
        Seat seat = who.equals("hr") ? portal.hr() : portal.as(who);
        Answer answer = seat.get(path);
        String question = who + " " + names.spoken(path).replaceFirst("&cursor=.*", "");
        for (String line : told(answer)) {
            lines.add(question + " " + answer.status() + " " + names.spoken(line));
        }
        String next = answer.at("/next");
        if (!next.isEmpty() && !next.equals("null")) {
            look(who, path.replaceFirst("&cursor=.*", "") + "&cursor=" + next);
        }
        return answer;
    }

    /** Each entry of a list by itself, so that what differs is seen. */
    private static List<String> told(Answer answer) {
        if (answer.status() >= 400) {
            return List.of(answer.at("/type"));
        }
        JsonNode list = answer.body().has("items")
                ? answer.body().at("/items")
                : answer.body().at("/rows");
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(Picture::withoutPlace)
                        .toList()
                : List.of(answer.body().toString());
    }

    /** An audit numbers its entries, and leaves a gap where a transaction was broken off. */
    private static String withoutPlace(JsonNode entry) {
        return entry instanceof ObjectNode fields && fields.path("id").isNumber()
                ? fields.deepCopy().without("id").toString()
                : entry.toString();
    }
}
