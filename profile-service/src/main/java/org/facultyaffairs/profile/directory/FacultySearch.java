package org.facultyaffairs.profile.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** One search as SQL: by family name, given name and id, so that the order is stable and a cursor finds its place. */
final class FacultySearch {

    /** Those of the entity: Hibernate Reactive stumbles over a column that it does not know, as the generated one. */
    private static final String COLUMNS = """
            id, version, employee_number, given_name, family_name, preferred_given_name, preferred_family_name, email,
            orcid, status, unit, rank, track, rank_since, hired_on, fte, leadership_role, departed_on, appointments,
            words, searchable, announced_on""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    FacultySearch(FacultyFilter filter, boolean office, UnitTree units, @Nullable Cursor after) {
        filter.status()
                .ifPresentOrElse(
                        status -> where("status = :status", "status", status.name()),
                        () -> where("status <> :departed", "departed", FacultyStatus.DEPARTED.name()));
        filter.unit().ifPresent(unit -> where("unit in (:units)", "units", within(units, unit)));
        filter.rank().ifPresent(rank -> where("rank = :rank", "rank", rank.name()));
        filter.track().ifPresent(track -> where("track = :track", "track", track.name()));
        filter.interest()
                .ifPresent(term -> where("jsonb_exists(words_json -> 'interests', :interest)", "interest", term));
        filter.openTo().ifPresent(act -> where("jsonb_exists(words_json -> 'openTo', :openTo)", "openTo", act.name()));
        filter.q().ifPresent(q -> named(q, office));
        if (after != null) {
            goOnAfter(after);
        }
    }

    /** The office finds people by HR's number and by e-mail, too; others must not learn whose they are. */
    private void named(String q, boolean office) {
        if (office) {
            where(
                    "(searchable like :q or employee_number = :exact or lower(email) = lower(:exact))",
                    "exact",
                    q.strip());
            values.put("q", SearchText.pattern(q));
        } else {
            where("searchable like :q", "q", SearchText.pattern(q));
        }
    }

    private void goOnAfter(Cursor after) {
        where("(family_name, given_name, id) > (:family, :given, cast(:id as uuid))", "family", after.text(0));
        values.put("given", after.text(1));
        values.put("id", after.id(2).toString());
    }

    /** A unit that nobody knows has nobody in it. */
    private static List<String> within(UnitTree units, String unit) {
        return units.knows(unit) ? List.copyOf(units.within(unit)) : List.of(unit);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    Mutiny.SelectionQuery<FacultyMember> in(Mutiny.Session session) {
        String sql = "select " + COLUMNS + " from faculty_member where " + String.join(" and ", conditions)
                + " order by family_name, given_name, id";
        Mutiny.SelectionQuery<FacultyMember> query = session.createNativeQuery(sql, FacultyMember.class);
        values.forEach(query::setParameter);
        return query;
    }

    static Cursor cursor(FacultyMember last) {
        return Cursor.of(
                last.legalName().family(), last.legalName().given(), last.id().toString());
    }
}
