package org.facultyaffairs.matching.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.facultyaffairs.webparts.WebPage;

/** Where the programme manager's page of match runs is. */
@Singleton
class MatchRunsPage {

    void open(@Observes Router router, WebPage page) {
        page.open(router, "/match-runs");
    }
}
