package org.facultyaffairs.matching.slate;

/**
 * How many of a slate should have one value of an attribute.
 *
 * @param value the attribute's value, by number
 * @param least at least so many, not negative
 * @param most at most so many, not less than {@code least}
 */
public record Quota(int value, int least, int most) {

    /** For quotas without an upper limit. */
    public static final int ANY = Integer.MAX_VALUE;

    /**
     * A quota.
     *
     * @throws InvalidSlate {@code quota-malformed} where the limits make no sense
     */
    public Quota {
        if (value < 0 || least < 0 || most < least) {
            throw new InvalidSlate(
                    "quota-malformed", "From %d to %d of value %d cannot be asked for.".formatted(least, most, value));
        }
    }
}
