package org.facultyaffairs.nomination.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Refusal;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Property
    void aPlaceIsFoundAgainByItsCursor(@ForAll LocalDate day, @ForAll Instant at, @ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        DayPlace byDay = new DayPlace(day, id);
        TimePlace byTime = new TimePlace(at, id);

        assertThat(DayPlace.after(Optional.of(Cursor.decode(byDay.cursor().encoded(), DayPlace.KEYS))))
                .isEqualTo(byDay);
        assertThat(TimePlace.after(Optional.of(Cursor.decode(byTime.cursor().encoded(), TimePlace.KEYS))))
                .isEqualTo(byTime);
    }

    @Test
    void theCursorOfAnotherListIsRefused() {
        Optional<Cursor> foreign = Optional.of(Cursor.of("physiology", "x"));

        assertThatThrownBy(() -> DayPlace.after(foreign)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TimePlace.after(foreign)).isInstanceOf(Refusal.class);
    }
}
