package org.facultyaffairs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.stream.Stream;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.feedback.SponsorCheckInRecorded;
import org.facultyaffairs.matching.nomination.NominationDeclined;
import org.facultyaffairs.matching.nomination.NominationReferred;
import org.facultyaffairs.matching.nomination.NominationSubmitted;
import org.facultyaffairs.matching.opportunity.OpportunityEnded;
import org.facultyaffairs.matching.opportunity.OpportunityTold;
import org.facultyaffairs.matching.people.FacultyDeparted;
import org.facultyaffairs.matching.people.FacultyErased;
import org.facultyaffairs.matching.people.FacultyProfileChanged;
import org.facultyaffairs.matching.people.OrgUnitChanged;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the contract lets another service send, this one can read: all of it, and the least of it. */
class ReaderContractsTest {

    private static final Map<String, Class<?>> READ = Map.ofEntries(
            Map.entry("faculty-profile-changed", FacultyProfileChanged.class),
            Map.entry("faculty-departed", FacultyDeparted.class),
            Map.entry("faculty-erased", FacultyErased.class),
            Map.entry("org-unit-changed", OrgUnitChanged.class),
            Map.entry("opportunity-posted", OpportunityTold.class),
            Map.entry("opportunity-closed", OpportunityEnded.class),
            Map.entry("opportunity-cancelled", OpportunityEnded.class),
            Map.entry("nomination-submitted", NominationSubmitted.class),
            Map.entry("nomination-referred", NominationReferred.class),
            Map.entry("sponsor-check-in-recorded", SponsorCheckInRecorded.class),
            Map.entry("opportunity-changed", OpportunityTold.class),
            Map.entry("nomination-declined", NominationDeclined.class));

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    @TestFactory
    Stream<DynamicTest> everyEventThatIsReadCanBeRead() {
        return READ.entrySet().stream().flatMap(entry -> Stream.of(
                        EventContract.of(entry.getKey()).example(),
                        EventContract.of(entry.getKey()).smallestExample())
                .map(body ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> assertThat(json.readValue(body, entry.getValue()))
                                .isNotNull())));
    }
}
