package org.facultyaffairs.local;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The screenful at the end of a start: what to look at, as whom, and what has just happened. */
record Invitation(Ports ports, List<String> happened, double seconds, long resident) {
    private static final double GIB = 1L << 30;

    String text() {
        return ready() + look() + signIn() + scripts() + story()
                + "\nCtrl-C, or deploy/local/down, stops everything.\n";
    }

    private String ready() {
        return String.format(
                Locale.ROOT,
                "%nThe house is open: ready after %.0f s, %.1f GiB resident in all.%n",
                seconds,
                resident / GIB);
    }

    private String look() {
        return """

               Look
                 try the API       %1$s/
                 analysts' page    %1$s/analytics          (sign in as analyst)
                 match runs        %1$s/match-runs/        (sign in as program-manager)
                 Keycloak          %2$s/          (console: admin, password admin)
                 logs and data     .local/logs, .local/data
               """.formatted(ports.url("gateway"), ports.url("keycloak"));
    }

    private static String signIn() {
        return """

               Sign in (name = password)
                 faculty, faculty2 … faculty9    professors; faculty8 and faculty9 also review
                 leader                          chair of medicine
                 program-manager                 office of faculty affairs
                 committee-member                reviewer
                 analyst, admin                  figures only; the platform's operator
                 hr-portal                       the HR machine: client id and secret, client_credentials
               """;
    }

    private String scripts() {
        return """

               From a script
                 TOKEN=$(curl -s %s/realms/faculty-affairs/protocol/openid-connect/token \\
                   -d grant_type=password -d client_id=local-cli -d username=faculty -d password=faculty \\
                   | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                 curl -H "Authorization: Bearer $TOKEN" %s/v1/faculty/me
               """.formatted(ports.url("keycloak"), ports.url("gateway"));
    }

    private String story() {
        return happened.isEmpty()
                ? ""
                : happened.stream()
                        .map(line -> "  " + line)
                        .collect(Collectors.joining("\n", "\nWhat has just happened\n", "\n"));
    }
}
