package org.facultyaffairs.matching.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person for tests: an associate professor who has said nothing, until told otherwise. */
public final class Somebody {

    private final FacultyId id;
    private FacultyStatus status = FacultyStatus.ACTIVE;
    private String unit = "cardiology";
    private Rank rank = Rank.ASSOCIATE_PROFESSOR;
    private Track track = Track.TENURE;
    private LocalDate rankSince = LocalDate.of(2018, 7, 1);
    private CareerStage stage = CareerStage.MID;
    private List<String> roles = List.of();
    private Set<Topic> expertise = Set.of();
    private Set<Topic> interests = Set.of();
    private Set<String> languages = Set.of();
    private Set<OpenTo> openTo = Set.of();
    private int capacity;
    private Bandwidth bandwidth = new Bandwidth(true, null);
    private @Nullable FacultyId manager;

    private Somebody(FacultyId id) {
        this.id = id;
    }

    public static FacultyId id(String name) {
        return new FacultyId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static Somebody named(String name) {
        return new Somebody(id(name));
    }

    public Somebody status(FacultyStatus value) {
        status = value;
        return this;
    }

    public Somebody in(String value) {
        unit = value;
        return this;
    }

    public Somebody rank(Rank value) {
        rank = value;
        return this;
    }

    public Somebody track(Track value) {
        track = value;
        return this;
    }

    public Somebody rankSince(LocalDate value) {
        rankSince = value;
        return this;
    }

    public Somebody stage(CareerStage value) {
        stage = value;
        return this;
    }

    public Somebody role(String value) {
        roles = List.of(value);
        return this;
    }

    public Somebody expertise(String... values) {
        expertise = Topic.all(List.of(values));
        return this;
    }

    public Somebody interests(String... values) {
        interests = Topic.all(List.of(values));
        return this;
    }

    public Somebody languages(String... values) {
        languages = Set.of(values);
        return this;
    }

    public Somebody openTo(OpenTo... values) {
        openTo = Set.of(values);
        return this;
    }

    public Somebody capacity(int value) {
        capacity = value;
        return this;
    }

    public Somebody bandwidth(boolean available, @Nullable LocalDate notBefore) {
        bandwidth = new Bandwidth(available, notBefore);
        return this;
    }

    public Somebody managedBy(String name) {
        manager = id(name);
        return this;
    }

    public Person person() {
        return new Person(
                id,
                "Somebody",
                status,
                new Position(new UnitId(unit), rank, track, rankSince, LocalDate.of(2012, 7, 1), stage, roles),
                new OwnWords(
                        new TreeSet<>(expertise), new TreeSet<>(interests), languages, openTo, capacity, bandwidth),
                "",
                manager);
    }
}
