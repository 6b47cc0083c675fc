package org.facultyaffairs.metrics.snapshot;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what people may be divided in equity figures. A fixed set: no filter carves out anybody else. */
enum Dimension {
    GENDER("gender", true, someone -> asked(someone.answers().gender())),
    RACE_ETHNICITY(
            "raceEthnicity", true, someone -> RaceGroups.group(someone.answers().raceEthnicity())),
    URIM(
            "urim",
            true,
            someone -> RaceGroups.section(RaceGroups.group(someone.answers().raceEthnicity()))),
    DISABILITY("disability", true, someone -> asked(someone.answers().disability())),
    FIRST_GENERATION("firstGeneration", true, someone -> asked(someone.answers().firstGeneration())),
    VETERAN("veteran", true, someone -> asked(someone.answers().veteran())),
    RANK("rank", false, someone -> known(someone.rank())),
    CAREER_STAGE("careerStage", false, someone -> known(someone.careerStage())),
    TRACK("track", false, someone -> known(someone.track())),
    UNIT("unit", false, someone -> known(someone.unit()));

    static final String NOT_ASKED = "NOT_ASKED";
    private static final String UNKNOWN = "UNKNOWN";

    private final String parameter;
    private final boolean identity;

    @SuppressWarnings("ImmutableEnumChecker") // Every one is a pure function.
    private final Function<Someone, String> group;

    Dimension(String parameter, boolean identity, Function<Someone, String> group) {
        this.parameter = parameter;
        this.identity = identity;
        this.group = group;
    }

    static Optional<Dimension> of(String parameter) {
        return Arrays.stream(values())
                .filter(known -> known.parameter.equals(parameter))
                .findFirst();
    }

    String parameter() {
        return parameter;
    }

    /** Whether people told it in confidence. */
    boolean isIdentity() {
        return identity;
    }

    String groupOf(Someone someone) {
        return group.apply(someone);
    }

    private static String asked(@Nullable String answer) {
        return answer == null ? "NOT_ASKED" : answer;
    }

    private static String known(@Nullable String fact) {
        return fact == null ? UNKNOWN : fact;
    }
}
