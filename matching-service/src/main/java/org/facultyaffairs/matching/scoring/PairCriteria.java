package org.facultyaffairs.matching.scoring;

/** The criteria for two people that others may weigh in their own way. None has state. */
public final class PairCriteria {

    public static final Criterion<Pair> COMPLEMENT = new Complement();
    public static final Criterion<Pair> SHARED_INTERESTS = new SharedInterests();
    public static final Criterion<Pair> SAME_TRACK = new SameTrack();
    public static final Criterion<Pair> SHARED_LANGUAGE = new SharedLanguage();
    public static final Criterion<Pair> STAGE_DISTANCE = new StageDistance();
    public static final Criterion<Pair> OUTSIDE_DISCIPLINE = new OutsideDiscipline();
    public static final Criterion<Pair> OPENNESS = new Openness();

    private PairCriteria() {}
}
