package org.facultyaffairs.profile.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person says of themselves, as the last version of their career profile has it; travels with the profile. */
public record CareerWords(
        @Nullable String identityStatement,
        @Nullable String sweetSpot,
        List<String> interests,
        List<String> expertise,
        List<String> tags,
        List<String> languages,
        int mentoringCapacity,
        List<OpenTo> openTo,
        Bandwidth bandwidth) {

    /** Before a person has said anything. */
    public static final CareerWords NONE =
            new CareerWords(null, null, List.of(), List.of(), List.of(), List.of(), 0, List.of(), Bandwidth.FREE);

    public CareerWords {
        interests = List.copyOf(interests);
        expertise = List.copyOf(expertise);
        tags = List.copyOf(tags);
        languages = List.copyOf(languages);
        openTo = List.copyOf(openTo);
    }
}
