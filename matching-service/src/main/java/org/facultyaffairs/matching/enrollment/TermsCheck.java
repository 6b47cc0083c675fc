package org.facultyaffairs.matching.enrollment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Person;
import org.jspecify.annotations.Nullable;

/** Looks at what somebody writes of how they take part, and says all that cannot be so, by field. */
final class TermsCheck {

    private static final int MOST_NEED = 3;
    private static final int MOST_WANTED = 10;
    private static final int MOST_CAPACITY = 50;

    private final UUID self;
    private final EnrollmentRole role;
    private final WrittenTerms written;
    private final Company company;
    private final List<Violation> violations = new ArrayList<>();

    private TermsCheck(UUID self, EnrollmentRole role, WrittenTerms written, Company company) {
        this.self = self;
        this.role = role;
        this.written = written;
        this.company = company;
    }

    /**
     * The terms, if they can be so.
     *
     * @param usual how many mentors a mentee wants who does not say
     * @throws Refusal 422 {@code enrollment-not-consistent}
     */
    static Terms require(UUID self, EnrollmentRole role, WrittenTerms written, int usual, Company company) {
        TermsCheck check = new TermsCheck(self, role, written, company);
        check.all();
        if (!check.violations.isEmpty()) {
            throw Refusal.brokenRule(
                    "enrollment-not-consistent", "One cannot take part on these terms.", check.violations);
        }
        return new Terms(
                check.needs(),
                role == EnrollmentRole.MENTOR ? 0 : Objects.requireNonNullElse(written.mentorsWanted(), usual),
                Objects.requireNonNullElse(written.capacity(), 0),
                written.limits(),
                inOrder(written.areas()),
                written.wished(),
                written.avoided(),
                inOrder(written.freeTimes()));
    }

    private static <T extends Comparable<T>> List<T> inOrder(@Nullable List<T> said) {
        return said == null ? List.of() : said.stream().distinct().sorted().toList();
    }

    private Map<ContentArea, Integer> needs() {
        Map<ContentArea, Integer> said = written.needs() == null ? Map.of() : written.needs();
        return said.entrySet().stream()
                .filter(need -> need.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private void all() {
        if (role == EnrollmentRole.MENTEE) {
            mentee();
        } else {
            mentor();
        }
        wished();
        avoided();
    }

    private void mentee() {
        foreign("capacity", written.capacity());
        foreign("limits", written.limits());
        foreign("areas", written.areas());
        within("mentorsWanted", written.mentorsWanted(), 1, MOST_WANTED);
        Map<ContentArea, Integer> needs = written.needs() == null ? Map.of() : written.needs();
        needs.forEach((area, level) -> within("needs." + area, level, 0, MOST_NEED));
    }

    private void mentor() {
        foreign("needs", written.needs());
        foreign("mentorsWanted", written.mentorsWanted());
        if (written.capacity() == null) {
            object("capacity", "Say how many mentees the mentor takes; 0 means none just now.");
        }
        within("capacity", written.capacity(), 0, MOST_CAPACITY);
    }

    private void foreign(String field, @Nullable Object value) {
        if (value != null) {
            object(field, "This is not asked of a %s.".formatted(role.words()));
        }
    }

    private void within(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            object(field, "It is %d; it must be from %d to %d.".formatted(value, least, most));
        }
    }

    private void wished() {
        twice("preferences", written.wished());
        for (int place = 0; place < written.wished().size(); place++) {
            wish("preferences[%d]".formatted(place), written.wished().get(place));
        }
    }

    private void wish(String field, UUID id) {
        if (id.equals(self)) {
            object(field, "Nobody is matched with themselves.");
            return;
        }
        Person person = known(field, id);
        if (person == null) {
            return;
        }
        if (!company.mayBeWished(id)) {
            object(
                    field,
                    "%s is not enrolled as a %s in this programme."
                            .formatted(person.name(), role.counterpart().words()));
        }
        if (written.avoided().contains(id)) {
            object(field, "%s is on the list of those not to meet again, too.".formatted(person.name()));
        }
    }

    private void avoided() {
        twice("notAgain", written.avoided());
        for (int place = 0; place < written.avoided().size(); place++) {
            String field = "notAgain[%d]".formatted(place);
            UUID id = written.avoided().get(place);
            if (id.equals(self)) {
                object(field, "Nobody is matched with themselves anyway.");
            } else {
                known(field, id);
            }
        }
    }

    private @Nullable Person known(String field, UUID id) {
        Person person = company.find(id);
        if (person == null) {
            object(field, "Nobody by the id %s is known here.".formatted(id));
        }
        return person;
    }

    private void twice(String list, List<UUID> people) {
        Map<UUID, Integer> first = new HashMap<>();
        for (int place = 0; place < people.size(); place++) {
            UUID id = people.get(place);
            Integer before = first.putIfAbsent(id, place);
            if (before != null) {
                Person person = company.find(id);
                object(
                        "%s[%d]".formatted(list, place),
                        "%s is on the list twice, at place %d and %d."
                                .formatted(person == null ? id.toString() : person.name(), before + 1, place + 1));
            }
        }
    }

    private void object(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
