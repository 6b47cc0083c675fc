package org.facultyaffairs.metrics.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.facultyaffairs.webparts.WebPage;

/** Where the analysts' page is. */
@Singleton
class AnalystsPage {

    void open(@Observes Router router, WebPage page) {
        page.open(router, "/analytics");
    }
}
