package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who holds which e-mail address and ORCID iD: each belongs to one person alone. */
public final class OneOfAKind {

    private final Map<String, UUID> emails = new HashMap<>();
    private final Map<String, UUID> orcids = new HashMap<>();

    private OneOfAKind() {}

    /** The present holders of what the facts name. */
    public static Uni<OneOfAKind> amongHoldersOf(Mutiny.Session session, Collection<HrFacts> facts) {
        List<String> emails = facts.stream().map(said -> lower(said.email())).toList();
        List<String> orcids = facts.stream()
                .flatMap(said -> Optional.ofNullable(said.orcid()).map(Orcid::value).stream())
                .toList();
        return session.createNativeQuery("""
                        select id, lower(email), orcid from faculty_member
                         where lower(email) in (:emails) or orcid in (:orcids)""", Object[].class)
                .setParameter("emails", emails)
                .setParameter("orcids", orcids.isEmpty() ? List.of("") : orcids)
                .getResultList()
                .map(OneOfAKind::of);
    }

    private static OneOfAKind of(List<Object[]> holders) {
        OneOfAKind taken = new OneOfAKind();
        for (Object[] holder : holders) {
            taken.emails.put((String) holder[1], (UUID) holder[0]);
            if (holder[2] != null) {
                taken.orcids.put((String) holder[2], (UUID) holder[0]);
            }
        }
        return taken;
    }

    /** Takes the address and the iD for the person; says which column another person holds, if one does. */
    public Optional<String> claim(HrFacts facts) {
        UUID id = facts.employeeNumber().facultyId().value();
        if (!emails.getOrDefault(lower(facts.email()), id).equals(id)) {
            return Optional.of("email");
        }
        if (facts.orcid() != null
                && !orcids.getOrDefault(facts.orcid().value(), id).equals(id)) {
            return Optional.of("orcid");
        }
        emails.put(lower(facts.email()), id);
        if (facts.orcid() != null) {
            orcids.put(facts.orcid().value(), id);
        }
        return Optional.empty();
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
