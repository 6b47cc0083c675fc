package org.facultyaffairs.profile.directory;

import java.time.LocalDate;

/** How far along a career is; derived, never typed in. */
public enum CareerStage {
    EARLY,
    MID,
    SENIOR;

    /** Service below associate professor counts as early this long. */
    static final int EARLY_YEARS = 10;

    /** The stage on that day: professors are senior, associates mid, and so is who has served ten years below that. */
    public static CareerStage of(Rank rank, LocalDate hiredOn, LocalDate today) {
        return switch (rank) {
            case PROFESSOR, EMERITUS -> SENIOR;
            case ASSOCIATE_PROFESSOR -> MID;
            case INSTRUCTOR, ASSISTANT_PROFESSOR ->
                hiredOn.plusYears(EARLY_YEARS).isAfter(today) ? EARLY : MID;
        };
    }
}
