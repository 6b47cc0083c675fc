package org.facultyaffairs.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.eligibility.RuleCompilation.Compiled;
import org.facultyaffairs.nomination.people.CareerStage;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.Track;
import org.facultyaffairs.nomination.people.UnitId;
import org.jspecify.annotations.Nullable;

/** A professor of cardiology on the tenure track, until a test says otherwise. */
final class SomePerson {

    private Rank rank = Rank.PROFESSOR;
    private LocalDate rankSince = LocalDate.parse("2015-07-01");
    private LocalDate hiredOn = LocalDate.parse("2003-07-01");
    private Track track = Track.TENURE;
    private List<UnitId> units = List.of(new UnitId("cardiology"), new UnitId("medicine"), new UnitId("som"));
    private @Nullable String orcid = "0000-0002-1825-0097";
    private CareerStage stage = CareerStage.SENIOR;
    private FacultyStatus status = FacultyStatus.ACTIVE;

    static SomePerson who() {
        return new SomePerson();
    }

    static EligibilityRule rule(String expression) {
        RuleCompilation compilation = EligibilityRule.compile(expression);
        assertThat(compilation).as(expression).isInstanceOf(Compiled.class);
        return ((Compiled) compilation).rule();
    }

    SomePerson rank(Rank held, String since) {
        rank = held;
        rankSince = LocalDate.parse(since);
        return this;
    }

    SomePerson hired(String on) {
        hiredOn = LocalDate.parse(on);
        return this;
    }

    SomePerson track(Track other) {
        track = other;
        return this;
    }

    SomePerson units(String... codes) {
        units = Stream.of(codes).map(UnitId::new).toList();
        return this;
    }

    SomePerson orcid(@Nullable String iD) {
        orcid = iD;
        return this;
    }

    SomePerson stage(CareerStage other) {
        stage = other;
        return this;
    }

    SomePerson status(FacultyStatus other) {
        status = other;
        return this;
    }

    PersonFacts facts() {
        return new PersonFacts(rank, rankSince, hiredOn, track, units, orcid, stage, status);
    }
}
