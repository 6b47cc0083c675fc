package org.facultyaffairs.matching.matchrun.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.matching.matchrun.LookAtRun;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.RunFigures;
import org.facultyaffairs.matching.matchrun.RunKind;
import org.facultyaffairs.matching.matchrun.RunOrigin;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.matchrun.RunState;
import org.jspecify.annotations.Nullable;

/** A match run as a programme manager sees it. */
@Schema(name = "MatchRun")
public record RunView(
        UUID id,
        long version,
        UUID programId,

        @Schema(description = "Counted from 1 within its programme.")
        int number,

        RunKind kind,
        @Nullable Double minimum,
        long seed,
        Map<UUID, Integer> capacities,
        RunState state,

        @Schema(description = "How far it is; in a list only of one under way.") @Nullable
        ProgressView progress,

        RunOrigin origin,

        @Schema(description = "The run that it repeats or repairs.") @Nullable
        UUID originId,

        @Schema(
                description =
                        "The published run whose place it takes when it is published; absent in lists, where none is"
                                + " published, and where it may not because it is no repair of that one.")
        @Nullable
        UUID replaces,

        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant publishedAt,

        @Schema(
                description =
                        "Faculty id of who published it, or the token's subject when they have none; absent where that was"
                                + " before it was kept.")
        @Nullable
        String publishedBy,

        @Schema(
                description =
                        "SHA-256 of the snapshot that it is worked out from; the same inputs make the same result.")
        String inputsHash,

        @Nullable TroubleView trouble,
        @Nullable RunFigures figures,

        @Schema(description = "What proves and explains the match; absent in lists and while there is none.") @Nullable
        CertificateView certificate)
        implements Versioned {

    /** Why a run ended without a match. */
    @Schema(name = "MatchRunTrouble")
    public record TroubleView(
            @Schema(examples = "minimum-out-of-reach") String code, String detail) {}

    static RunView of(MatchRun run) {
        return of(run, null, null, null);
    }

    static RunView of(LookAtRun.Seen seen) {
        RunReport report = seen.report();
        return of(
                seen.standing().run(),
                seen.replaces(),
                ProgressView.of(seen.standing()),
                report == null ? null : CertificateView.of(report, seen.people()));
    }

    private static RunView of(
            MatchRun run,
            @Nullable UUID replaces,
            @Nullable ProgressView progress,
            @Nullable CertificateView certificate) {
        Long minimum = run.choice().minimum();
        String code = run.troubleCode();
        return new RunView(
                run.id(),
                run.version(),
                run.programId(),
                run.number(),
                run.choice().kind(),
                minimum == null ? null : minimum / 1e6,
                run.choice().seed(),
                run.choice().capacities(),
                run.state(),
                progress,
                run.origin(),
                run.originId(),
                replaces,
                run.requestedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.publishedAt(),
                run.publishedBy(),
                run.inputsHash(),
                code == null ? null : new TroubleView(code, String.valueOf(run.trouble())),
                run.figures(),
                certificate);
    }
}
