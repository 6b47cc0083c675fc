package org.facultyaffairs.metrics.intake;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;

@MetricsTest
class OrgUnitsTest implements IntakeContract {

    @Inject
    DataSource database;

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public String type() {
        return "org-unit-changed";
    }

    @Override
    public String freshKey() {
        return House.freshUnit();
    }
}
