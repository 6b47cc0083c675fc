package org.facultyaffairs.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The 397 professors as the files that an HR system would send. The names are invented and tell nothing. */
public final class SampleFaculty {

    private static final int NOT_REACHED_EACH = 12;

    private static final String HR_HEADER =
            "employeeNumber,givenName,familyName,email,orcid,unit,rank,track,rankSince,hiredOn,fte,status\n";
    private static final String SURVEY_HEADER =
            "employeeNumber,gender,raceEthnicity,disability,firstGeneration,veteran,"
                    + "consentPurpose,consentGivenOn,consentTextVersion,consentReference\n";

    /** The people of the local realm keep the names that they sign in under. */
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(4, "Robert,Hale"),
            Map.entry(7, "Daniel,Okafor"),
            Map.entry(11, "Samuel,Reyes"),
            Map.entry(13, "Kevin,Tran"),
            Map.entry(18, "George,Abara"),
            Map.entry(19, "Frank,Delgado"),
            Map.entry(20, "Helen,Whitfield"),
            Map.entry(22, "Edward,Nakamura"),
            Map.entry(23, "Walter,Kim"),
            Map.entry(24, "Victor,Sandoval"),
            Map.entry(25, "Maria,Castellanos"),
            Map.entry(42, "Thomas,Lindqvist"),
            Map.entry(45, "Peter,Novak"),
            Map.entry(55, "Ravi,Menon"));

    private static final List<String> GIVEN = List.of(
            "Alex", "Robin", "Sam", "Jordan", "Casey", "Morgan", "Taylor", "Jamie", "Avery", "Quinn", "Rowan", "Sasha",
            "Kim", "Noor", "Ari", "Dana", "Lee", "Remy", "Toni", "Yuki");
    private static final List<String> FAMILY = List.of(
            "Abbott",
            "Bauer",
            "Chowdhury",
            "Dupont",
            "Eriksen",
            "Fofanah",
            "Garcia",
            "Haddad",
            "Ivanova",
            "Jansen",
            "Kowalski",
            "Larsen",
            "Mbeki",
            "Nguyen",
            "Osei",
            "Petrov",
            "Quispe",
            "Rossi",
            "Sato",
            "Tanaka",
            "Ueda",
            "Vargas",
            "Weber",
            "Xu",
            "Yilmaz",
            "Zhang",
            "Andersson",
            "Brandt",
            "Castro");

    private SampleFaculty() {}

    /** Everybody, in the order of the data. */
    public static List<Professor> everybody() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleFaculty.class.getResourceAsStream("/sample/faculty-397.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Professor::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The HR system's export, as CSV for {@code POST /v1/faculty-imports}. */
    public static String hrExport() {
        return everybody().stream().map(SampleFaculty::hrRow).collect(Collectors.joining("", HR_HEADER, ""));
    }

    /** The same with two more rows that cannot be accepted: a wrong ORCID checksum, and a rank that there is not. */
    public static String hrExportWithTwoBadRows() {
        return hrExport()
                + "E0398,Bad,Checksum,e0398@som.example.edu,0000-0002-1825-0098,cardiology,PROFESSOR,TENURE,2020-07-01,2010-07-01,1.0,ACTIVE\n"
                + "E0399,Bad,Rank,e0399@som.example.edu,,cardiology,GRAND_PROFESSOR,TENURE,2020-07-01,2010-07-01,1.0,ACTIVE\n";
    }

    /**
     * What an earlier survey collected, each answer with its consent: the sex that the data tells, and nothing else.
     * Some were not reached: a single person without an answer would have to be hidden, and with them a whole group.
     */
    public static String surveyAnswers() {
        return everybody().stream()
                .filter(person -> person.row() % NOT_REACHED_EACH != 0)
                .map(SampleFaculty::surveyRow)
                .collect(Collectors.joining("", SURVEY_HEADER, ""));
    }

    private static String hrRow(Professor person) {
        String number = person.employeeNumber();
        return "%s,%s,%s@som.example.edu,,%s,%s,%s,%s,%s,1.0,ACTIVE%n"
                .formatted(
                        number,
                        name(person.row()),
                        number.toLowerCase(java.util.Locale.ROOT),
                        person.unit(),
                        person.rank(),
                        person.track(),
                        person.rankSince(),
                        person.hiredOn());
    }

    private static String surveyRow(Professor person) {
        return "%s,%s,,,,,aggregate equity figures and slate checks,2026-07-15,2026-1,survey-2026-%04d%n"
                .formatted(person.employeeNumber(), person.woman() ? "WOMAN" : "MAN", person.row());
    }

    private static String name(int row) {
        return KNOWN.getOrDefault(row, GIVEN.get(row % GIVEN.size()) + "," + FAMILY.get((row * 7) % FAMILY.size()));
    }
}
