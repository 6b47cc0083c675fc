package org.facultyaffairs.matching.slate;

import java.util.List;

/** Chooses a slate. The better engine takes this one's place without anybody noticing but by the result. */
public interface Selection {

    /**
     * The slate with the smallest shortfall of the rule's quotas, and of those the one with the most points, and of
     * those the one whose members come earliest in the order given (the smallest sum of places).
     *
     * @param inOrder best first, ties already broken; the order is what makes the choice repeatable
     * @return in the same order
     */
    List<Contender> choose(List<Contender> inOrder, SlateRule rule);
}
