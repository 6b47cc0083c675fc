package org.facultyaffairs.metrics.intake;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.facultyaffairs.metrics.MetricsTest;

@MetricsTest
class ProgramsTest implements IntakeContract {

    @Inject
    DataSource database;

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public String type() {
        return "person-enrolled";
    }
}
