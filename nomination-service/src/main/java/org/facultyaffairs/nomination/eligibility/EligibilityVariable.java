package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.CareerStage;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.Track;
import org.facultyaffairs.nomination.people.UnitId;

/** What an eligibility rule may ask about. There is no other variable, and none for an identity group. */
public enum EligibilityVariable {
    RANK("rank", Type.NUMBER, "the rank, to be compared with INSTRUCTOR, ASSISTANT_PROFESSOR, ..., EMERITUS"),
    TRACK("track", Type.TEXT, "the track of the appointment", names(Track.values())),
    UNIT("unit", Type.TEXT, "the code of the person's own unit"),
    UNITS("units", Type.TEXTS, "the codes of the person's own unit and of all units above it"),
    YEARS_IN_RANK("yearsInRank", Type.NUMBER, "completed years at the present rank"),
    YEARS_SINCE_HIRE("yearsSinceHire", Type.NUMBER, "completed years since the person was hired"),
    CAREER_STAGE("careerStage", Type.TEXT, "the career stage", names(CareerStage.values())),
    STATUS("status", Type.TEXT, "whether the person is here", names(FacultyStatus.values())),
    ORCID("orcid", Type.TEXT, "the ORCID iD, or \"\" when there is none");

    private final String word;
    private final Type type;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // Lists made by List.of and toList do not change.
    private final List<String> choices;

    EligibilityVariable(String word, Type type, String meaning) {
        this(word, type, meaning, List.of());
    }

    EligibilityVariable(String word, Type type, String meaning, List<String> choices) {
        this.word = word;
        this.type = type;
        this.meaning = meaning;
        this.choices = choices;
    }

    /** How a rule writes it. */
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    /** Every value that it can have, or an empty list when any text or number may come. */
    public List<String> choices() {
        return choices;
    }

    static Optional<EligibilityVariable> named(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word.equals(word))
                .findFirst();
    }

    CelType celType() {
        return type.celType();
    }

    Object read(PersonFacts facts, LocalDate on) {
        return switch (this) {
            case RANK -> RuleLanguage.number(facts.rank());
            case TRACK -> facts.track().name();
            case UNIT -> facts.unit().value();
            case UNITS -> facts.units().stream().map(UnitId::value).toList();
            case YEARS_IN_RANK -> facts.yearsInRank(on);
            case YEARS_SINCE_HIRE -> facts.yearsSinceHire(on);
            case CAREER_STAGE -> facts.careerStage().name();
            case STATUS -> facts.status().name();
            case ORCID -> {
                String orcid = facts.orcid();
                yield orcid == null ? "" : orcid;
            }
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private enum Type {
        NUMBER,
        TEXT,
        TEXTS;

        CelType celType() {
            return switch (this) {
                case NUMBER -> SimpleType.INT;
                case TEXT -> SimpleType.STRING;
                case TEXTS -> ListType.create(SimpleType.STRING);
            };
        }
    }
}
