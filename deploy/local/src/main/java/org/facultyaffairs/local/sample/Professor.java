package org.facultyaffairs.local.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One row of the data, and what HR would know of that person.
 *
 * @param row 1 to 397
 * @param applied discipline B; otherwise A, theoretical
 */
public record Professor(int row, String rank, boolean applied, int yearsOfService, boolean woman) {

    /** The chair of medicine, who sits in the department itself. */
    static final int CHAIR = 4;

    private static final LocalDate COUNTED_FROM = LocalDate.of(2026, 7, 1);
    private static final List<String> BASIC = List.of("biochemistry", "physiology", "biostatistics");
    private static final List<String> APPLIED = List.of("general-internal-medicine", "cardiology", "hospital-medicine");

    static Professor of(String line) {
        List<String> fields = List.of(line.split(",", -1));
        return new Professor(
                Integer.parseInt(fields.get(0)),
                rankOf(fields.get(1)),
                fields.get(2).equals("B"),
                Integer.parseInt(fields.get(4)),
                fields.get(5).equals("Female"));
    }

    private static String rankOf(String rank) {
        return switch (rank) {
            case "AsstProf" -> "ASSISTANT_PROFESSOR";
            case "AssocProf" -> "ASSOCIATE_PROFESSOR";
            case "Prof" -> "PROFESSOR";
            default -> throw new IllegalArgumentException("No rank: " + rank);
        };
    }

    /** HR's key, {@code E0004}. */
    public String employeeNumber() {
        return numbered(row);
    }

    static String numbered(int row) {
        return String.format(Locale.ROOT, "E%04d", row);
    }

    /** The id that the house gives this person. */
    public UUID id() {
        return idOf(row);
    }

    /** The id that the house gives the person of that row. */
    public static UUID idOf(int row) {
        return UUID.nameUUIDFromBytes(("faculty:" + numbered(row)).getBytes(StandardCharsets.UTF_8));
    }

    String unit() {
        if (row == CHAIR) {
            return "medicine";
        }
        return (applied ? APPLIED : BASIC).get(row % 3);
    }

    /** Spread over the tracks by row, since the data does not tell. */
    String track() {
        if (applied) {
            return List.of("TENURE", "CLINICIAN_EDUCATOR", "CLINICAL").get(row % 3);
        }
        return row % 4 == 0 ? "RESEARCH" : "TENURE";
    }

    LocalDate hiredOn() {
        return COUNTED_FROM.minusYears(yearsOfService);
    }

    /** As if six years were spent at each rank below; the data tells only the years of service. */
    LocalDate rankSince() {
        int below =
                switch (rank) {
                    case "PROFESSOR" -> 12;
                    case "ASSOCIATE_PROFESSOR" -> 6;
                    default -> 0;
                };
        return COUNTED_FROM.minusYears(Math.max(0, yearsOfService - below));
    }
}
