package org.facultyaffairs.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.local.sample.Story;

/** Calls the things of a story by their part in it, so that the same story in two houses is told in the same words. */
record Names(Map<String, String> byId) {

    /** People's ids are made of their employee numbers and the same everywhere; all others are drawn. */
    private static final String DRAWN_ID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

    /** Made of the id, for reviewers who are not to know the name. */
    private static final String BLIND_LABEL = "Nomination [0-9A-F]{6}\\b";

    static Names of(Story story) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(story.award(), "<award>");
        names.put(story.position(), "<position>");
        names.put(story.nextAward(), "<next award>");
        names.put(story.quietAward(), "<quiet award>");
        names.put(story.declined(), "<declined>");
        names.put(story.referred(), "<referred>");
        names.put(story.selfNomination(), "<self-nomination>");
        return new Names(names);
    }

    /** The ids of the calls and the nominations. */
    List<String> things() {
        return List.copyOf(byId.keySet());
    }

    /** The text with names for ids, and without moments. */
    String spoken(String text) {
        String spoken = text;
        for (Map.Entry<String, String> name : byId.entrySet()) {
            spoken = spoken.replace(name.getKey(), name.getValue());
        }
        return spoken.replaceAll(DRAWN_ID, "<id>")
                .replaceAll(MOMENT, "<moment>")
                .replaceAll(BLIND_LABEL, "Nomination <label>");
    }
}
