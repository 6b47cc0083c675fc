package org.facultyaffairs.matching;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.facultyaffairs.chassis.testing.EventReadersContract;
import org.facultyaffairs.chassis.testing.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class EventReadersTest implements EventReadersContract {

    @Override
    public String readerName() {
        return "matching-service";
    }
}
