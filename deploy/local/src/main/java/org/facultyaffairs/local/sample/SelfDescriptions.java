package org.facultyaffairs.local.sample;

import java.util.List;
import java.util.Map;

/** Step 2: people say in their own words who they are, and some tell in confidence what only aggregates may use. */
final class SelfDescriptions {

    private final Portal portal;

    SelfDescriptions(Portal portal) {
        this.portal = portal;
    }

    void describe() {
        careerProfile(
                "faculty",
                "I build programmes that teach clinical reasoning, and I like to open doors for others.",
                List.of("medical-education", "clinical-reasoning"),
                List.of("TEACHING", "LEADERSHIP_ADMIN"),
                List.of("MENTOR", "SPONSOR", "COMMITTEES"));
        careerProfile(
                "faculty3",
                "Quality improvement on the wards, with residents as partners.",
                List.of("medical-education", "quality-improvement"),
                List.of("TEACHING", "QI_SAFETY"),
                List.of("MENTOR", "SPONSOR", "PEER_GROUP"));
        careerProfile(
                "faculty4",
                "Bedside teaching in cardiology; I want to lead a fellowship.",
                List.of("medical-education", "cardiology"),
                List.of("TEACHING", "CLINICAL_PRACTICE"),
                List.of("MENTOR", "LEADERSHIP", "TALKS"));
    }

    private void careerProfile(
            String user, String statement, List<String> interests, List<String> expertise, List<String> openTo) {
        Seat self = portal.as(user);
        Answer present = self.get("/v1/faculty/me/career-profile").expect(200);
        self.put(
                        "/v1/faculty/me/career-profile",
                        Map.of(
                                "identityStatement", statement,
                                "interests", interests,
                                "expertise", expertise,
                                "languages", List.of("en"),
                                "mentoringCapacity", 2,
                                "openTo", openTo,
                                "bandwidth", Map.of("available", true)),
                        present.etag())
                .expect(200);
    }

    /** One gives answers with consent; another gives them and takes them back. */
    void selfIdentify() {
        portal.as("faculty6")
                .put(
                        "/v1/faculty/me/self-identification",
                        Map.of(
                                "consent",
                                consent(),
                                "gender",
                                "WOMAN",
                                "raceEthnicity",
                                List.of("HISPANIC_OR_LATINO"),
                                "veteran",
                                "PREFER_NOT_TO_SAY"))
                .expect(201);
        Answer given = portal.as("faculty2")
                .put("/v1/faculty/me/self-identification", Map.of("consent", consent(), "gender", "MAN"))
                .expect(201);
        portal.as("faculty2")
                .delete("/v1/faculty/me/self-identification", given.etag())
                .expect(204);
    }

    private static Map<String, String> consent() {
        return Map.of("purpose", "aggregate equity figures and slate checks", "textVersion", "2026-1");
    }

    /** What others answered to an earlier survey; nobody reads it back. */
    Answer importSurvey() {
        return portal.hr().postCsv("/v1/self-identification-imports", SampleFaculty.surveyAnswers());
    }
}
