package org.facultyaffairs.matching.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Topic;

/** The check-ins that there are, by nominee and by sponsor. */
public final class TrackRecords {

    /** Any check-in tells something of a person, however different the call was. */
    private static final double LEAST = 0.25;

    private final Map<FacultyId, List<CheckIn>> byNominee = new HashMap<>();
    private final Map<FacultyId, List<CheckIn>> bySponsor = new HashMap<>();

    public TrackRecords(Collection<CheckIn> checkIns) {
        checkIns.forEach(checkIn -> {
            byNominee
                    .computeIfAbsent(checkIn.nominee(), nobody -> new ArrayList<>())
                    .add(checkIn);
            bySponsor
                    .computeIfAbsent(checkIn.sponsor(), nobody -> new ArrayList<>())
                    .add(checkIn);
        });
    }

    public static TrackRecords none() {
        return new TrackRecords(List.of());
    }

    /** How many good check-ins there are by a sponsor. */
    long goodBy(FacultyId sponsor) {
        return good(bySponsor, sponsor);
    }

    /** How many good check-ins there are on a nominee. */
    long goodOf(FacultyId nominee) {
        return good(byNominee, nominee);
    }

    private static long good(Map<FacultyId, List<CheckIn>> checkIns, FacultyId person) {
        return checkIns.getOrDefault(person, List.of()).stream()
                .filter(CheckIn::goodMatch)
                .count();
    }

    /** How the nominee did, most of all in calls that asked for the same expertise. */
    public TrackRecord ofNominee(FacultyId nominee, Set<Topic> asked) {
        return new TrackRecord(byNominee.getOrDefault(nominee, List.of()).stream()
                .map(checkIn ->
                        new TrackRecord.Evidence(checkIn, LEAST + (1 - LEAST) * overlap(asked, checkIn.topics())))
                .toList());
    }

    /** How those did whom the sponsor put forward, most of all in calls that asked for the same expertise. */
    public TrackRecord ofSponsor(FacultyId sponsor, Set<Topic> asked) {
        return new TrackRecord(bySponsor.getOrDefault(sponsor, List.of()).stream()
                .map(checkIn ->
                        new TrackRecord.Evidence(checkIn, LEAST + (1 - LEAST) * overlap(asked, checkIn.topics())))
                .toList());
    }

    /**
     * What speaks of these two: what they did together in full, what was good with others by half. What was poor with
     * somebody else is not told to a third person, and so does not count either.
     */
    public TrackRecord ofPair(FacultyId sponsor, FacultyId protege) {
        List<TrackRecord.Evidence> evidence = new ArrayList<>();
        bySponsor.getOrDefault(sponsor, List.of()).stream()
                .filter(checkIn -> checkIn.nominee().equals(protege))
                .forEach(together -> evidence.add(new TrackRecord.Evidence(together, 1)));
        Stream.concat(
                        bySponsor.getOrDefault(sponsor, List.of()).stream()
                                .filter(checkIn -> !checkIn.nominee().equals(protege)),
                        byNominee.getOrDefault(protege, List.of()).stream()
                                .filter(checkIn -> !checkIn.sponsor().equals(sponsor)))
                .filter(CheckIn::goodMatch)
                .forEach(apart -> evidence.add(new TrackRecord.Evidence(apart, 0.5)));
        return new TrackRecord(evidence);
    }

    /** Of all topics that either names, the share that both name. */
    private static double overlap(Set<Topic> one, Set<Topic> other) {
        Set<Topic> all = new TreeSet<>(one);
        all.addAll(other);
        Set<Topic> both = new TreeSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
