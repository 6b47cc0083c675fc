package org.facultyaffairs.profile.unit;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All units at once, as they stand above one another: who leads whom, and who answers to whom. */
public final class UnitTree {

    private final Map<String, Place> places;

    /** A unit and where it hangs. */
    public record Place(
            String id,
            UnitKind kind,
            @Nullable String parentId,
            @Nullable UUID leaderId) {}

    public UnitTree(Collection<Place> places) {
        Map<String, Place> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
        this.places = Map.copyOf(byId);
    }

    /** The units as this session sees them now. An institution has hundreds of units, not thousands: one read. */
    public static Uni<UnitTree> load(Mutiny.Session session) {
        return session.createSelectionQuery("from OrgUnit", OrgUnit.class)
                .getResultList()
                .map(units -> new UnitTree(units.stream().map(UnitTree::place).toList()));
    }

    private static Place place(OrgUnit unit) {
        return new Place(unit.id(), unit.kind(), unit.parentId(), unit.leaderId());
    }

    public boolean knows(String unit) {
        return places.containsKey(unit);
    }

    /** The unit and every unit under it. */
    public Set<String> within(String unit) {
        Set<String> within = new LinkedHashSet<>();
        places.keySet().stream().filter(id -> upFrom(id).contains(unit)).forEach(within::add);
        return within;
    }

    /** The unit and every unit above it, from below. */
    public List<String> upFrom(String unit) {
        List<String> path = new ArrayList<>();
        for (Place at = places.get(unit); at != null && !path.contains(at.id()); at = parent(at)) {
            path.add(at.id());
        }
        return path;
    }

    /** Whether the person leads the unit or one above it. */
    public boolean isLedBy(String unit, UUID person) {
        return leadersUpFrom(unit).contains(person);
    }

    /** To whom a person of that unit answers: the next leader upwards who is somebody else; nobody at the top. */
    public Optional<UUID> leaderOver(UUID person, String unit) {
        return leadersUpFrom(unit).stream()
                .filter(leader -> !leader.equals(person))
                .findFirst();
    }

    /** The units that the person leads, by id. */
    public List<Place> ledBy(UUID person) {
        return places.values().stream()
                .filter(place -> person.equals(place.leaderId()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Units whose line of leaders is another in the other tree, or that only this one has. */
    public Set<String> differingFrom(UnitTree other) {
        Set<String> differing = new LinkedHashSet<>();
        places.keySet().stream()
                .filter(id -> !leadersUpFrom(id).equals(other.leadersUpFrom(id)))
                .forEach(differing::add);
        return differing;
    }

    /** Leaders of the unit and of those above it, from below; vacant posts are passed over. */
    public List<UUID> leadersUpFrom(String unit) {
        List<UUID> leaders = new ArrayList<>();
        for (String id : upFrom(unit)) {
            Place place = places.get(id);
            if (place != null && place.leaderId() != null) {
                leaders.add(place.leaderId());
            }
        }
        return leaders;
    }

    private @Nullable Place parent(Place place) {
        return place.parentId() == null ? null : places.get(place.parentId());
    }
}
