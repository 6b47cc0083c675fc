package org.facultyaffairs.profile.selfid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.csv.CsvRow;
import org.facultyaffairs.profile.csv.RowReading;
import org.facultyaffairs.profile.directory.EmployeeNumber;
import org.facultyaffairs.profile.directory.FacultyId;
import org.jspecify.annotations.Nullable;

/** One consented answer of an earlier survey, read. No problem ever repeats what stands in a cell. */
final class AnswersRow {

    static final List<String> COLUMNS = List.of(
            "employeeNumber",
            "gender",
            "raceEthnicity",
            "disability",
            "firstGeneration",
            "veteran",
            "consentPurpose",
            "consentGivenOn",
            "consentTextVersion",
            "consentReference");

    static final Set<String> MORE_COLUMNS = Set.of();

    /** What a good row says. */
    record Said(long line, FacultyId person, Answers answers, Consent consent, String reference) {}

    private final RowReading cells;
    private final long line;
    private final LocalDate today;

    private AnswersRow(CsvRow row, LocalDate today) {
        this.cells = new RowReading(row);
        this.line = row.line();
        this.today = today;
    }

    /** What came of reading a row: what it says, or why it says nothing. */
    record Outcome(Optional<Said> said, List<CellProblem> problems) {}

    static Outcome read(CsvRow row, LocalDate today) {
        return new AnswersRow(row, today).read();
    }

    private Outcome read() {
        @Nullable FacultyId person = person();
        @Nullable List<RaceEthnicity> races = races();
        @Nullable Gender gender = answer("gender", Gender.class);
        @Nullable YesNo disability = answer("disability", YesNo.class);
        @Nullable YesNo firstGeneration = answer("firstGeneration", YesNo.class);
        @Nullable YesNo veteran = answer("veteran", YesNo.class);
        Consent consent = consent();
        String reference = cells.text("consentReference", 100);
        if (person == null || !cells.problems().isEmpty()) {
            return new Outcome(Optional.empty(), cells.problems());
        }
        Answers answers = Answers.of(gender, races, disability, firstGeneration, veteran);
        return new Outcome(Optional.of(new Said(line, person, answers, consent, reference)), List.of());
    }

    private @Nullable FacultyId person() {
        String written = cells.text("employeeNumber", 32);
        if (EmployeeNumber.isWellFormed(written)) {
            return new EmployeeNumber(written).facultyId();
        }
        if (!written.isEmpty()) {
            cells.wrong("employeeNumber", "An employee number has 1 to 32 letters, digits, dots and hyphens.");
        }
        return null;
    }

    private Consent consent() {
        LocalDate givenOn = cells.date("consentGivenOn");
        if (givenOn.isAfter(today)) {
            cells.wrong("consentGivenOn", "A consent is not given in the future.");
        }
        return new Consent(cells.text("consentPurpose", 100), givenOn, cells.text("consentTextVersion", 40));
    }

    private <E extends Enum<E>> @Nullable E answer(String column, Class<E> type) {
        return cells.optional(column).isEmpty() ? null : cells.choice(column, type);
    }

    private @Nullable List<RaceEthnicity> races() {
        Optional<String> written = cells.optional("raceEthnicity");
        if (written.isEmpty()) {
            return null;
        }
        List<RaceEthnicity> races = Arrays.stream(written.get().split("\\|", -1))
                .map(part -> cells.choice("raceEthnicity", part, RaceEthnicity.class))
                .distinct()
                .toList();
        if (Answers.contradict(races)) {
            cells.wrong("raceEthnicity", Answers.ALONE);
        }
        return races;
    }
}
