package org.facultyaffairs.gateway.routing;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** Something that the gateway answers itself; the table's section {@code [gateway]} names its paths. */
public interface LocalRoute {

    /** The patterns that it answers, as the table spells them. */
    Set<String> templates();

    /** Called when the caller may; answers, or fails with a {@link org.facultyaffairs.gateway.problem.Refusal}. */
    void answer(RoutingContext context, Route route);
}
