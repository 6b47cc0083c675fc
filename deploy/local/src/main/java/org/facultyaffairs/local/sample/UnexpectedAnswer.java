package org.facultyaffairs.local.sample;

/** The house answered otherwise than the walk needs; the message is what a portal's developer would want to see. */
public final class UnexpectedAnswer extends RuntimeException {

    UnexpectedAnswer(Answer answer, int wanted) {
        super("%s answered %d instead of %d: %s"
                .formatted(
                        answer.request(),
                        answer.status(),
                        wanted,
                        answer.text().lines().limit(5).reduce("", (a, b) -> a + b + "\n")));
    }
}
