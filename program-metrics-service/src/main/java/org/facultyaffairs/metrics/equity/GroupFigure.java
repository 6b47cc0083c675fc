package org.facultyaffairs.metrics.equity;

import java.util.Optional;
import org.facultyaffairs.metrics.suppression.PublishedSelection;

/**
 * One row of a forest plot.
 *
 * @param counts what may be shown of the group; where it is hidden every figure is empty
 * @param rate of the group's eligible people, how many were selected
 * @param impact beside the highest shown rate; empty for want of another shown group or of anybody selected
 * @param representation share among the selected beside share in the pool
 */
public record GroupFigure(
        PublishedSelection counts,
        Optional<Rate> rate,
        Optional<AdverseImpact> impact,
        Optional<RepresentationIndex> representation) {

    public boolean isHidden() {
        return !counts.isShown();
    }
}
