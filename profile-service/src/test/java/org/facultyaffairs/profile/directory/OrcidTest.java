package org.facultyaffairs.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.chassis.http.Refusal;

class OrcidTest {

    @Example
    void theSpecificationsOwnExamplesAreValid() {
        assertThat(Orcid.isValid("0000-0002-1825-0097")).isTrue();
        assertThat(Orcid.isValid("0000-0001-5109-3700")).isTrue();
        assertThat(Orcid.isValid("0000-0002-1694-233X")).isTrue();
    }

    @Example
    void theAddressBeforeItIsTakenOff() {
        assertThat(new Orcid(" https://orcid.org/0000-0002-1825-0097 ").value()).isEqualTo("0000-0002-1825-0097");
    }

    @Example
    void whatOnlyLooksLikeOneIsRefused() {
        assertThat(Orcid.isValid("0000-0002-1825-0098")).isFalse();
        assertThat(Orcid.isValid("0000-0002-1825-009x")).isFalse();
        assertThat(Orcid.isValid("0000000218250097")).isFalse();
        assertThat(Orcid.isValid("٠٠٠٠-0002-1825-0097")).isFalse();
        assertThat(Orcid.isValid("")).isFalse();
        assertThatThrownBy(() -> new Orcid("0000-0002-1825-0098"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("bad-orcid"));
    }

    @Property
    void everyNumberWithItsChecksumIsValid(@ForAll("ids") String id) {
        assertThat(Orcid.isValid(id)).isTrue();
    }

    @Property
    void oneWrongDigitIsAlwaysFound(
            @ForAll("ids") String id,
            @ForAll @IntRange(min = 0, max = 17) int place,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        Assume.that(id.charAt(place) != '-' && id.charAt(place) != digit);

        assertThat(Orcid.isValid(id.substring(0, place) + digit + id.substring(place + 1)))
                .isFalse();
    }

    @Property
    void twoNeighboursExchangedAreAlwaysFound(
            @ForAll("ids") String id, @ForAll @IntRange(min = 0, max = 16) int place) {
        char one = id.charAt(place);
        char other = id.charAt(place + 1);
        Assume.that(one != '-' && other != '-' && one != other);

        assertThat(Orcid.isValid(id.substring(0, place) + other + one + id.substring(place + 2)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().numeric().ofLength(15).map(digits -> {
            String grouped = digits.replaceAll("(\\d{4})(?=\\d)", "$1-");
            return grouped + Orcid.checksum(grouped);
        });
    }
}
