package org.facultyaffairs.matching.assignment;

/** Who watches a long computation: hears how far it is, and may call it off. Called from the computing thread. */
public interface Watch {

    /** Nobody watches. */
    Watch NONE = new Watch() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(String stage, double share) {}
    };

    /** Whether to stop; asked about every 50 ms of work, and answered with {@link MatchCancelled}. */
    boolean cancelled();

    /** The share, 0 to 1, of the named stage that is done; stages follow one another, and a stage may come again. */
    void progress(String stage, double share);
}
