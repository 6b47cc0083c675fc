package org.facultyaffairs.chassis.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** Which failures of the database mean "someone was faster" and which mean "not there just now". */
public final class DatabaseFailures {

    /** Serialization failure, deadlock, unique violation (PostgreSQL, appendix A). */
    private static final Set<String> OVERTAKEN = Set.of("40001", "40P01", "23505");

    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private DatabaseFailures() {}

    /** True when another transaction won the same row or key. */
    public static boolean isOvertaken(Throwable failure) {
        return failure instanceof OptimisticLockException
                || failure instanceof StaleStateException
                || (failure instanceof ConstraintViolationException violation
                        && OVERTAKEN.contains(String.valueOf(violation.getSQLState())))
                || (failure instanceof PgException postgres
                        && OVERTAKEN.contains(String.valueOf(postgres.getSqlState())));
    }

    /** True when a text holds what no text can: the character NUL (PostgreSQL, appendix A: 22021, 22P05). */
    public static boolean isUnstorable(Throwable failure) {
        return (failure instanceof SQLException refused && UNSTORABLE.contains(String.valueOf(refused.getSQLState())))
                || (failure instanceof PgException postgres
                        && UNSTORABLE.contains(String.valueOf(postgres.getSqlState())));
    }

    /** True when the server is away, shutting down, or the pool gave up waiting for a connection. */
    public static boolean isUnreachable(Throwable failure) {
        if (failure instanceof PgException postgres) {
            String state = String.valueOf(postgres.getSqlState());
            return state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
        }
        String message = String.valueOf(failure.getMessage());
        return (failure instanceof IOException && !(failure instanceof JsonProcessingException))
                || failure instanceof java.util.concurrent.TimeoutException
                || message.contains("Connection is closed")
                || message.contains("Connection is not active")
                || message.startsWith("Timeout");
    }
}
