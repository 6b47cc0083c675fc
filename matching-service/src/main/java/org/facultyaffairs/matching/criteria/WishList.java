package org.facultyaffairs.matching.criteria;

/** The list of whom somebody would like. It is for them and the office; whoever stands on it, or not, never learns so. */
public enum WishList {
    OF_THE_MENTEE(OnTheList.MENTEES),
    OF_THE_MENTOR(OnTheList.MENTORS);

    @SuppressWarnings("ImmutableEnumChecker") // Its functions are without state.
    private final OnTheList criterion;

    WishList(OnTheList criterion) {
        this.criterion = criterion;
    }

    /** Whether the criterion of this name looks at the list. */
    public boolean weighsIn(String criterionName) {
        return criterion.name().equals(criterionName);
    }

    /** Whether the sentence tells of the list. */
    public boolean isToldBy(String reason) {
        return criterion.says(reason);
    }
}
