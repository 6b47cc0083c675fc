package org.facultyaffairs.matching.assignment;

/**
 * How evenly the mentors who take anybody are used.
 *
 * @param mentors how many take anybody
 * @param idle how many of them have nobody
 * @param full how many of them have no room left
 * @param greatest the most mentees that one has
 * @param total the mentees of all of them
 * @param squares the squares of their numbers of mentees, added up
 */
public record LoadSpread(int mentors, int idle, int full, int greatest, long total, long squares) {

    /** Mentees per mentor; 0 without mentors. */
    public double mean() {
        return mentors == 0 ? 0 : (double) total / mentors;
    }

    /** The standard deviation of the number of mentees per mentor. */
    public double deviation() {
        return mentors == 0 ? 0 : Math.sqrt(Math.max(0, (double) squares / mentors - mean() * mean()));
    }
}
