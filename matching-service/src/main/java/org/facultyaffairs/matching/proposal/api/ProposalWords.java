package org.facultyaffairs.matching.proposal.api;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.matching.proposal.Answer;
import org.facultyaffairs.matching.proposal.DeclineReason;
import org.facultyaffairs.matching.proposal.Proposal;
import org.facultyaffairs.matching.proposal.Side;

/**
 * What a proposal means to one of the two, as far as they may know. A no of the other, their silence, and that they are
 * not to be brought together with this person read the same.
 */
final class ProposalWords {

    private static final String NOT_TO_BE = "This pair will not come about.";
    private static final String ANOTHER = "If there is another who fits, they are proposed to you.";

    private ProposalWords() {}

    static String of(Proposal proposal, Side you) {
        Answer yours = proposal.answerOf(you);
        return switch (proposal.state()) {
            case PROPOSED ->
                yours == Answer.YES
                        ? "You have said yes; the other is still to answer."
                        : "Say whether you would like this %s; nothing begins unless both of you say yes."
                                .formatted(you == Side.MENTEE ? "mentor" : "mentee");
            case ACCEPTED ->
                "Both of you have said yes: the mentorship has come about; it starts at once, or with the programme.";
            case DECLINED ->
                yours == Answer.NO
                        ? "You have said no. The other is not told why."
                        : "%s %s".formatted(NOT_TO_BE, ANOTHER);
            case LAPSED -> lapsed(Objects.requireNonNull(proposal.declineReason()), yours, you);
        };
    }

    private static String lapsed(DeclineReason reason, Answer yours, Side you) {
        return Stream.of(why(reason, yours, you), NOT_TO_BE, mayBeOffered(reason, you) ? ANOTHER : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String why(DeclineReason reason, Answer yours, Side you) {
        boolean mentee = you == Side.MENTEE;
        return switch (reason) {
            case PLACE_GONE -> mentee ? "The mentor has no place left." : "You have no place left.";
            case WISH_MET ->
                mentee
                        ? "You have found as many mentors as you wish for."
                        : "The mentee has found as many mentors as they wish for.";
            case LEFT -> "One of you does not take part in this programme any more.";
            case SUPERSEDED -> "The match was brought up to date.";
            case PROGRAM_CLOSED -> "The programme is closed.";
            case NO_ANSWER -> yours == Answer.NONE ? "You did not answer in time." : "";
            default ->
                reason.isTermsOf(you)
                        ? "By your own terms as they are now, the two of you are not brought together; the other is not told."
                        : "";
        };
    }

    private static boolean mayBeOffered(DeclineReason reason, Side you) {
        return switch (reason) {
            case PROGRAM_CLOSED -> false;
            case WISH_MET -> you == Side.MENTOR;
            case PLACE_GONE -> you == Side.MENTEE;
            default -> true;
        };
    }
}
