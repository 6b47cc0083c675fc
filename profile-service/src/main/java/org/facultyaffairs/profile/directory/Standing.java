package org.facultyaffairs.profile.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.facultyaffairs.profile.unit.UnitTree;

/**
 * What follows for a person from the units and the date: nothing of it is stored.
 *
 * @param managerId to whom they answer
 */
public record Standing(CareerStage careerStage, List<LeadershipRole> leadershipRoles, Optional<UUID> managerId) {

    /** The person's standing on that day. */
    public static Standing of(FacultyMember member, UnitTree units, LocalDate today) {
        UUID person = member.id().value();
        Stream<LeadershipRole> told =
                Stream.ofNullable(member.leadershipRole()).map(role -> new LeadershipRole(member.unit(), role));
        Stream<LeadershipRole> held = units.ledBy(person).stream().map(LeadershipRole::leading);
        return new Standing(
                CareerStage.of(member.rank(), member.hiredOn(), today),
                Stream.concat(told, held).distinct().toList(),
                units.leaderOver(person, member.unit()));
    }
}
