package org.facultyaffairs.metrics.page;

import org.facultyaffairs.chassis.testing.WebPageContract;
import org.facultyaffairs.metrics.MetricsTest;

@MetricsTest
class AnalystsPageTest implements WebPageContract {

    @Override
    public String path() {
        return "/analytics";
    }

    @Override
    public String heading() {
        return "Who is put forward, and is it fair?";
    }

    @Override
    public String answer() {
        return "/v1/metrics";
    }

    @Override
    public String reader() {
        return "analyst";
    }
}
