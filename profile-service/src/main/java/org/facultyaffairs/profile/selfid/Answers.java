package org.facultyaffairs.profile.selfid;

import java.util.List;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered; the document inside the seal, {@code self-identification-answers.v1.json}. Every answer may
 * be absent: it was not asked then, which is not the same as not wanting to say.
 *
 * @param urim derived, never asked
 */
public record Answers(
        @Nullable Gender gender,
        @Nullable List<RaceEthnicity> raceEthnicity,
        @Nullable Boolean urim,
        @Nullable YesNo disability,
        @Nullable YesNo firstGeneration,
        @Nullable YesNo veteran) {

    /** Said of answers that contradict each other. */
    public static final String ALONE = "Who prefers not to say names no group beside it.";

    public Answers {
        raceEthnicity = raceEthnicity == null || raceEthnicity.isEmpty()
                ? null
                : raceEthnicity.stream().distinct().sorted().toList();
    }

    /**
     * Answers as given.
     *
     * @throws Refusal 422 when they contradict each other
     */
    public static Answers of(
            @Nullable Gender gender,
            @Nullable List<RaceEthnicity> raceEthnicity,
            @Nullable YesNo disability,
            @Nullable YesNo firstGeneration,
            @Nullable YesNo veteran) {
        if (contradict(raceEthnicity)) {
            throw Refusal.brokenRule(
                    "answers-contradict", ALONE, List.of(new Refusal.Violation("raceEthnicity", ALONE)));
        }
        return new Answers(
                gender, raceEthnicity, UnderRepresentation.of(raceEthnicity), disability, firstGeneration, veteran);
    }

    static boolean contradict(@Nullable List<RaceEthnicity> raceEthnicity) {
        return raceEthnicity != null
                && raceEthnicity.contains(RaceEthnicity.PREFER_NOT_TO_SAY)
                && raceEthnicity.stream().distinct().count() > 1;
    }

    /** Answers are never printed, not even by accident. */
    @Override
    public String toString() {
        return "Answers[sealed]";
    }
}
