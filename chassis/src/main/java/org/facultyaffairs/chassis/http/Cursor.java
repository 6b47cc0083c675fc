package org.facultyaffairs.chassis.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a list goes on: the sort keys of the last row seen. Opaque to callers, who may still send anything, such as
 * another list's: each way to read a key throws a {@link Refusal}, 400 {@code bad-cursor}, for one that is none of its
 * kind.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final char NUL = 0;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @throws Refusal 400 {@code bad-cursor} unless it holds exactly {@code size} keys
     */
    public static Cursor decode(String encoded, int size) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> keys = List.of(joined.split(SEPARATOR, -1));
            if (keys.size() == size && joined.indexOf(NUL) < 0) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            throw badCursor();
        }
        throw badCursor();
    }

    /** A key that is text, such as a name. */
    public String text(int position) {
        return read(position, key -> key);
    }

    public UUID id(int position) {
        return read(position, UUID::fromString);
    }

    public long number(int position) {
        return read(position, Long::parseLong);
    }

    public Instant instant(int position) {
        return read(position, key -> kept(Instant.parse(key)));
    }

    public LocalDate day(int position) {
        return read(position, key -> kept(LocalDate.parse(key)));
    }

    private <T> T read(int position, Function<String, T> kind) {
        try {
            return kind.apply(keys.get(position));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw badCursor();
        }
    }

    /** What no database keeps, no list gave out. */
    private static Instant kept(Instant instant) {
        kept(instant.atZone(ZoneOffset.UTC).toLocalDate());
        return instant;
    }

    private static LocalDate kept(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new DateTimeException("year " + day.getYear());
        }
        return day;
    }

    private static Refusal badCursor() {
        return Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
    }
}
