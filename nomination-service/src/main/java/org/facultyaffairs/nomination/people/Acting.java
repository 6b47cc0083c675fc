package org.facultyaffairs.nomination.people;

import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;

/** How an event names whoever acted: the faculty id, or the token's subject of who has none. */
public final class Acting {

    private Acting() {}

    public static String by(Caller caller) {
        return caller.person().map(UUID::toString).orElseGet(caller::subject);
    }
}
