package org.facultyaffairs.nomination.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;

/**
 * Who reads what: each nomination the asked number of times, nobody who is recused, the load spread evenly.
 *
 * @param readers per nomination; fewer than asked where too few may read it
 */
public record ReviewAssignments(Map<NominationId, List<FacultyId>> readers) {

    private static final Comparator<FacultyId> BY_ID = Comparator.comparing(FacultyId::value);

    public ReviewAssignments {
        readers = Map.copyOf(readers);
    }

    /**
     * Nominations that few may read are served first; then the least loaded reader is asked. The same input always
     * gives the same answer.
     *
     * @param recused per nomination, the members who may not read it
     */
    public static ReviewAssignments balanced(
            Collection<NominationId> nominations,
            Collection<FacultyId> members,
            Map<NominationId, Set<FacultyId>> recused,
            int readersEach) {
        return completed(nominations, members, recused, readersEach, Map.of());
    }

    /**
     * The same where some readers have been asked before: they stay, count as load, and only who is missing is added.
     *
     * @param already per nomination, the readers who were asked and may still read it
     */
    public static ReviewAssignments completed(
            Collection<NominationId> nominations,
            Collection<FacultyId> members,
            Map<NominationId, Set<FacultyId>> recused,
            int readersEach,
            Map<NominationId, List<FacultyId>> already) {
        Map<NominationId, List<FacultyId>> allowed = allowed(nominations, members, recused);
        List<NominationId> scarcestFirst = allowed.keySet().stream()
                .sorted(Comparator.comparing((NominationId nomination) ->
                                allowed.getOrDefault(nomination, List.of()).size())
                        .thenComparing(NominationId::value))
                .toList();
        Map<FacultyId, Integer> load = new HashMap<>();
        already.values().forEach(asked -> asked.forEach(member -> load.merge(member, 1, Integer::sum)));
        Map<NominationId, List<FacultyId>> readers = new LinkedHashMap<>();
        for (NominationId nomination : scarcestFirst) {
            List<FacultyId> asked = already.getOrDefault(nomination, List.of());
            List<FacultyId> added = allowed.getOrDefault(nomination, List.of()).stream()
                    .filter(member -> !asked.contains(member))
                    .sorted(Comparator.comparing((FacultyId member) -> load.getOrDefault(member, 0))
                            .thenComparing(BY_ID))
                    .limit(Math.max(0, readersEach - asked.size()))
                    .toList();
            added.forEach(member -> load.merge(member, 1, Integer::sum));
            readers.put(
                    nomination, Stream.concat(asked.stream(), added.stream()).toList());
        }
        return new ReviewAssignments(readers);
    }

    private static Map<NominationId, List<FacultyId>> allowed(
            Collection<NominationId> nominations,
            Collection<FacultyId> members,
            Map<NominationId, Set<FacultyId>> recused) {
        Map<NominationId, List<FacultyId>> allowed = new HashMap<>();
        for (NominationId nomination : nominations) {
            List<FacultyId> may = new ArrayList<>(members);
            may.removeAll(recused.getOrDefault(nomination, Set.of()));
            allowed.put(nomination, may);
        }
        return allowed;
    }
}
