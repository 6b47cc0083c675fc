package org.facultyaffairs.profile.selfid;

import java.time.LocalDate;

/**
 * To what a person agreed when they answered.
 *
 * @param purpose what the answers may be used for, as a code of the consent text
 * @param textVersion version of the text that was shown
 */
public record Consent(String purpose, LocalDate givenOn, String textVersion) {}
