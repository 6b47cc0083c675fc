package org.facultyaffairs.matching.eligibility;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.UnitId;

/** What an eligibility rule may ask about. There is no other variable, and none for an identity group. */
enum EligibilityVariable {
    RANK("rank", Type.NUMBER),
    TRACK("track", Type.TEXT),
    UNIT("unit", Type.TEXT),
    UNITS("units", Type.TEXTS),
    YEARS_IN_RANK("yearsInRank", Type.NUMBER),
    YEARS_SINCE_HIRE("yearsSinceHire", Type.NUMBER),
    CAREER_STAGE("careerStage", Type.TEXT),
    STATUS("status", Type.TEXT),
    ORCID("orcid", Type.TEXT);

    private final String word;
    private final Type type;

    EligibilityVariable(String word, Type type) {
        this.word = word;
        this.type = type;
    }

    String word() {
        return word;
    }

    CelType celType() {
        return switch (type) {
            case NUMBER -> SimpleType.INT;
            case TEXT -> SimpleType.STRING;
            case TEXTS -> ListType.create(SimpleType.STRING);
        };
    }

    Object read(Person person, OrgChart units, LocalDate on) {
        return switch (this) {
            case RANK -> (long) person.position().rank().step();
            case TRACK -> person.position().track().name();
            case UNIT -> person.position().unit().value();
            case UNITS ->
                units.upward(person.position().unit()).stream()
                        .map(UnitId::value)
                        .toList();
            case YEARS_IN_RANK -> person.position().yearsInRank(on);
            case YEARS_SINCE_HIRE -> person.position().yearsSinceHire(on);
            case CAREER_STAGE -> person.position().stage().name();
            case STATUS -> person.status().name();
            case ORCID -> person.orcid();
        };
    }

    private enum Type {
        NUMBER,
        TEXT,
        TEXTS
    }
}
