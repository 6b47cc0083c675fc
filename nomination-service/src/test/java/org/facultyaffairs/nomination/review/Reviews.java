package org.facultyaffairs.nomination.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;

/** Reviewers and nominations by small numbers, so that a test reads as a table. */
final class Reviews {

    private Reviews() {}

    static FacultyId reviewer(int number) {
        return new FacultyId(new UUID(0, number));
    }

    static NominationId nomination(int number) {
        return new NominationId(new UUID(1, number));
    }

    static Scored review(int reviewer, int nomination, double total) {
        return new Scored(reviewer(reviewer), nomination(nomination), total);
    }

    static List<NominationId> nominations(int count) {
        return IntStream.range(0, count).mapToObj(Reviews::nomination).toList();
    }
}
