package org.facultyaffairs.matching.proposal;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * That a proposal stands in for another one.
 *
 * @param inPlaceOf the proposal that did not come about
 * @param cost by how much the best match of all that stands is worth less since the pairs that fell away with that one,
 *     in millionths; below 0 where it is worth more
 * @param fellAway how many these are
 */
@Embeddable
public record StandIn(UUID inPlaceOf, long cost, int fellAway) {}
