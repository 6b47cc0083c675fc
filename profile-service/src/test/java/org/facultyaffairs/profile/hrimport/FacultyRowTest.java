package org.facultyaffairs.profile.hrimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.csv.CsvRow;
import org.facultyaffairs.profile.directory.FacultyStatus;
import org.facultyaffairs.profile.directory.HrFacts;
import org.facultyaffairs.profile.directory.Rank;
import org.junit.jupiter.api.Test;

class FacultyRowTest {

    @Test
    void aWholeRowIsRead() {
        FacultyRow row = FacultyRow.read(with("orcid", "0000-0002-1825-0097"));

        assertThat(row.problems()).isEmpty();
        HrFacts facts = row.facts().orElseThrow();
        assertThat(facts.rank()).isEqualTo(Rank.ASSOCIATE_PROFESSOR);
        assertThat(facts.fte()).isEqualTo(0.8);
    }

    @Test
    void whatHrLeavesOutHasItsUsualValue() {
        Map<String, String> cells = good();
        cells.put("fte", "");
        cells.put("status", "");

        HrFacts facts = FacultyRow.read(new CsvRow(2, cells)).facts().orElseThrow();

        assertThat(facts.fte()).isEqualTo(1.0);
        assertThat(facts.status()).isEqualTo(FacultyStatus.ACTIVE);
        assertThat(facts.orcid()).isNull();
    }

    @Test
    void everyBadCellIsNamedAtOnce() {
        Map<String, String> cells = good();
        cells.put("employeeNumber", "E 11");
        cells.put("givenName", "");
        cells.put("email", "reyes");
        cells.put("orcid", "0000-0002-1825-0098");
        cells.put("rank", "King");
        cells.put("rankSince", "01.07.2020");
        cells.put("fte", "1.5");
        cells.put("leadershipRole", "chair");

        FacultyRow row = FacultyRow.read(new CsvRow(7, cells));

        assertThat(row.facts()).isEmpty();
        assertThat(row.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(7));
        assertThat(row.problems())
                .extracting(CellProblem::column)
                .containsExactlyInAnyOrder(
                        "employeeNumber", "givenName", "email", "orcid", "rank", "rankSince", "fte", "leadershipRole");
    }

    @Test
    void ranksAreReadInAnyCase() {
        assertThat(FacultyRow.read(with("rank", "associate professor")).problems())
                .isEmpty();
    }

    private static CsvRow with(String column, String value) {
        Map<String, String> cells = good();
        cells.put(column, value);
        return new CsvRow(2, cells);
    }

    private static Map<String, String> good() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("employeeNumber", "E0011");
        cells.put("givenName", "Samuel");
        cells.put("familyName", "Reyes");
        cells.put("email", "e0011@som.example.edu");
        cells.put("orcid", "");
        cells.put("unit", "cardiology");
        cells.put("rank", "ASSOCIATE_PROFESSOR");
        cells.put("track", "TENURE");
        cells.put("rankSince", "2020-07-01");
        cells.put("hiredOn", "2014-07-01");
        cells.put("fte", "0.8");
        cells.put("status", "ACTIVE");
        return cells;
    }
}
