package org.facultyaffairs.matching.page;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.WebPageContract;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class MatchRunsPageTest implements WebPageContract {

    @Override
    public String path() {
        return "/match-runs";
    }

    @Override
    public String heading() {
        return "Who is matched with whom, and how well?";
    }

    @Override
    public String answer() {
        return "/v1/programs";
    }

    @Override
    public String reader() {
        return "program-manager";
    }
}
