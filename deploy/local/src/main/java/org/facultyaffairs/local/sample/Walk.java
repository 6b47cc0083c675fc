package org.facultyaffairs.local.sample;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The main job from the HR feed to a decision and its figures, every step over REST through the gateway with the right
 * person's token. Played by {@code deploy/local/up} into a new house, and by the end-to-end test.
 */
public final class Walk {

    /** How the progress calls the step in which the people who have arrived begin to count. */
    public static final String CALLS_ARE_MADE = "The office posts an award, the chair a position";

    private final Portal portal;
    private final Consumer<String> progress;
    private final Arrivals arrivals;
    private final SelfDescriptions descriptions;
    private final Calls calls;
    private final Nominations nominations;
    private final Committee committee;
    private final CheckIns checkIns;
    private final Mentoring mentoring;
    private final List<String> happened = new ArrayList<>();

    /**
     * A walk through the house behind that portal.
     *
     * @param clock tells today's date, from which deadlines are counted
     * @param progress is told each step as it begins
     */
    public Walk(Portal portal, Clock clock, Consumer<String> progress) {
        this.portal = portal;
        this.progress = progress;
        this.arrivals = new Arrivals(portal);
        this.descriptions = new SelfDescriptions(portal);
        this.calls = new Calls(portal, clock);
        this.nominations = new Nominations(portal);
        this.committee = new Committee(portal);
        this.checkIns = new CheckIns(portal);
        this.mentoring = new Mentoring(portal, clock);
    }

    /** Plays every step. */
    public Story play() {
        arrive();
        describe();
        String award = postAward();
        String position = postPosition();
        Answer declined = nominations.nominateColleague(award);
        String referred = refer(declined);
        String selfNomination = nominateOthers(award, position);
        decide(award, referred);
        decidePosition(position, selfNomination);
        String nextAward = learn(referred);
        String quietAward = escalate();
        String program = match();
        figures();
        return new Story(award, position, nextAward, quietAward, declined.id(), referred, selfNomination, program);
    }

    /** What happened, a line each, in words. */
    public List<String> happened() {
        return List.copyOf(happened);
    }

    private void arrive() {
        progress.accept("HR brings the school and its people");
        arrivals.foundUnits();
        arrivals.dryRun();
        Answer run = arrivals.bring();
        Answer errors = arrivals.errorsOf(run);
        Answer again = arrivals.bring();
        portal.await(
                "everybody to be known",
                () -> portal.as("program-manager").get("/v1/faculty/" + Professor.idOf(397)),
                answer -> answer.status() == 200);
        tell("HR brought %s people into 9 units; %s rows were rejected (line %s, %s: %s); again: %s changed."
                .formatted(
                        run.at("/created"),
                        run.at("/rejected"),
                        errors.at("/items/0/line"),
                        errors.at("/items/0/column"),
                        errors.at("/items/0/reason"),
                        again.at("/changed")));
    }

    private void describe() {
        progress.accept("People describe themselves");
        descriptions.describe();
        descriptions.selfIdentify();
        Answer survey = descriptions.importSurvey();
        tell("Three described themselves; one self-identified, one withdrew; %s consented survey answers came in."
                .formatted(survey.at("/given")));
    }

    private String postAward() {
        progress.accept(CALLS_ARE_MADE);
        String award = calls.award("Excellence in Teaching Award", 40);
        Answer slate = calls.recommendedSlate(award);
        tell("An award was posted; %d colleagues were recommended, the first because: %s"
                .formatted(slate.body().at("/candidates").size(), slate.at("/candidates/0/reasons/0")));
        return award;
    }

    private String postPosition() {
        return calls.position();
    }

    private String refer(Answer declined) {
        progress.accept("A colleague is nominated and refers a peer");
        Answer answer = nominations.declineAndRefer(declined);
        String referred = answer.at("/referredTo");
        nominations.consentAndSubmit(referred);
        tell("Daniel Okafor nominated Thomas Lindqvist, who had no bandwidth and referred Ravi Menon, who consented.");
        return referred;
    }

    private String nominateOthers(String award, String position) {
        Answer tooEarly = nominations.nominateTooEarly(award);
        Answer self = nominations.nominateOneself(position);
        tell("Maria Castellanos nominated herself in the open call; Samuel Reyes could not be: %s"
                .formatted(tooEarly.at("/detail")));
        return self.id();
    }

    private void decide(String award, String nomination) {
        progress.accept("A committee reviews and decides");
        Answer refusal = committee.refusedWithNominator(award);
        committee.named(award);
        committee.score(award);
        committee.ranking(award);
        Answer slate = committee.reviewSlate(award, nomination);
        committee.decide(award, nomination);
        Answer outcome = committee.outcome("faculty4", nomination);
        tell("A committee was named (%s); it scored blind; slate review: %s; outcome: %s."
                .formatted(
                        refusal.at("/violations/0/message"),
                        words(slate.at("/verdict")),
                        words(outcome.at("/status"))));
    }

    private void decidePosition(String position, String nomination) {
        committee.named(position);
        committee.score(position);
        committee.decide(position, nomination);
    }

    private String learn(String nomination) {
        progress.accept("The sponsor's check-in is answered and counts");
        checkIns.answer(nomination);
        String next = calls.award("Clinical Educator of the Year", 35);
        checkIns.leads(calls, next);
        tell("The sponsor answered the check-in; the next call's recommendation takes it into account.");
        return next;
    }

    private String escalate() {
        progress.accept("A call that nobody answers is escalated");
        String quiet = calls.award("Mentor of the Year Award", 10);
        portal.await(
                "the escalation",
                () -> portal.as("program-manager").get("/v1/opportunities/unanswered"),
                answer -> answer.text().contains(quiet) && answer.text().contains("OFFICE"));
        tell("A call without a nominee, ten days before its deadline, went to the unit's leader and to the office.");
        return quiet;
    }

    private String match() {
        progress.accept("People enrol in a mentoring programme and are matched");
        String program = mentoring.open();
        int people = mentoring.enrol(program);
        Answer best = mentoring.run(program, "OPTIMAL");
        Answer fair = mentoring.run(program, "FAIR");
        mentoring.publish(fair);
        int started = mentoring.answer();
        tell(
                "%d people enrolled in a mentoring programme; two proven matches were compared: %s. The fair one was proposed; mentorships that have started: %d."
                        .formatted(people, tradeOff(best, fair), started));
        return program;
    }

    private static String tradeOff(Answer best, Answer fair) {
        double total = best.body().at("/figures/total").asDouble();
        double cost = total - fair.body().at("/figures/total").asDouble();
        return String.format(
                Locale.ROOT,
                "the fair one lifts the worst-off from %.2f to %.2f and costs the whole %s",
                best.body().at("/figures/minimum").asDouble(),
                fair.body().at("/figures/minimum").asDouble(),
                cost < 0.005 ? "nothing" : String.format(Locale.ROOT, "%.2f of %.2f", cost, total));
    }

    private void figures() {
        progress.accept("The figures follow");
        Answer funnel = portal.await(
                "the figures",
                () -> portal.as("analyst").get("/v1/metrics/nomination-funnel"),
                answer -> answer.status() == 200
                        && answer.body().at("/rows").toString().contains("\"selected\",\"group\":\"all\"")
                        && selected(answer) >= 2);
        tell("The analysts' page counts %d selected so far; small groups are hidden.".formatted(selected(funnel)));
    }

    private static int selected(Answer funnel) {
        for (var row : funnel.body().at("/rows")) {
            if (row.at("/measure").asText().equals("selected")
                    && row.at("/group").asText().equals("all")) {
                return row.at("/count").asInt();
            }
        }
        return 0;
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void tell(String line) {
        happened.add(line);
    }
}
