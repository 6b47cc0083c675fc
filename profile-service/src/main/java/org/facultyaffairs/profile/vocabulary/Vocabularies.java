package org.facultyaffairs.profile.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.directory.CareerStage;
import org.facultyaffairs.profile.directory.FacultyStatus;
import org.facultyaffairs.profile.directory.OpenTo;
import org.facultyaffairs.profile.directory.Rank;
import org.facultyaffairs.profile.directory.Track;
import org.facultyaffairs.profile.unit.UnitKind;

/**
 * All vocabularies by name. The words are data, {@code vocabularies.json}; a word that was ever used is not taken out,
 * because people described themselves with it.
 */
@ApplicationScoped
public class Vocabularies {

    private final Map<String, List<Term>> byName = new TreeMap<>();

    Vocabularies(ObjectMapper json) {
        byName.putAll(words(json));
        byName.put("content-areas", terms(ContentArea.class));
        byName.put("ranks", terms(Rank.class));
        byName.put("tracks", terms(Track.class));
        byName.put("statuses", terms(FacultyStatus.class));
        byName.put("career-stages", terms(CareerStage.class));
        byName.put("open-to", terms(OpenTo.class));
        byName.put("unit-kinds", terms(UnitKind.class));
        byName.computeIfPresent("expertise", (name, words) -> joined(terms(ContentArea.class), words));
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * The terms of a vocabulary.
     *
     * @throws Refusal 404 when there is none of that name
     */
    public List<Term> require(String name) {
        List<Term> terms = byName.get(name);
        if (terms == null) {
            throw Refusal.notFound(
                    "vocabulary-not-found", "There is no vocabulary " + name + "; there are " + names() + ".");
        }
        return terms;
    }

    /** Whether the vocabulary has a term of that code. */
    public boolean has(String name, String code) {
        return require(name).stream().anyMatch(term -> term.code().equals(code));
    }

    private static Map<String, List<Term>> words(ObjectMapper json) {
        Map<String, List<Term>> words = new LinkedHashMap<>();
        try (InputStream file = Vocabularies.class.getResourceAsStream("/vocabularies.json")) {
            Map<String, Map<String, String>> read = json.readValue(
                    Objects.requireNonNull(file), new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
            read.forEach((name, terms) -> words.put(
                    name,
                    terms.entrySet().stream()
                            .map(term -> new Term(term.getKey(), term.getValue()))
                            .toList()));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <E extends Enum<E>> List<Term> terms(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Term(constant.name(), label(constant.name())))
                .toList();
    }

    private static String label(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Term> joined(List<Term> first, List<Term> then) {
        List<Term> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
