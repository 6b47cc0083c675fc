package org.facultyaffairs.chassis.http;

import java.util.List;
import java.util.Objects;

/** A request that the domain refuses. The {@code code} is part of the API: never rename one. */
public final class Refusal extends RuntimeException {

    /** What sort of refusal it is; each has exactly one HTTP status, see {@link RefusalMapper}. */
    public enum Kind {
        MALFORMED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        TOO_LARGE,
        BROKEN_RULE,
        CONDITION_MISSING,
        UNAVAILABLE
    }

    /** One field and what is wrong with it, in words for the person who filled it in. */
    public record Violation(String field, String message) {}

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;

    private Refusal(Kind kind, String code, String sentence, List<Violation> violations) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.violations = violations;
    }

    /** 400: the request cannot be understood. */
    public static Refusal malformed(String code, String sentence) {
        return new Refusal(Kind.MALFORMED, code, sentence, List.of());
    }

    /** 400 with the fields that cannot be understood. */
    public static Refusal malformed(String code, String sentence, List<Violation> violations) {
        return new Refusal(Kind.MALFORMED, code, sentence, List.copyOf(violations));
    }

    /** 403: the caller may know that it exists but may not do this. */
    public static Refusal forbidden(String code, String sentence) {
        return new Refusal(Kind.FORBIDDEN, code, sentence, List.of());
    }

    /** 404: it does not exist, or the caller may not know that it does. */
    public static Refusal notFound(String code, String sentence) {
        return new Refusal(Kind.NOT_FOUND, code, sentence, List.of());
    }

    /** 409: its present state does not allow this. */
    public static Refusal conflict(String code, String sentence) {
        return new Refusal(Kind.CONFLICT, code, sentence, List.of());
    }

    /** 409 with what stands against it, one by one. */
    public static Refusal conflict(String code, String sentence, List<Violation> violations) {
        return new Refusal(Kind.CONFLICT, code, sentence, List.copyOf(violations));
    }

    /** 412: somebody else changed it since the caller read it. */
    public static Refusal stale(String code, String sentence) {
        return new Refusal(Kind.STALE, code, sentence, List.of());
    }

    /** 413: more than is taken at once. */
    public static Refusal tooLarge(String code, String sentence) {
        return new Refusal(Kind.TOO_LARGE, code, sentence, List.of());
    }

    /** 422: understood, but a rule of the domain forbids it. */
    public static Refusal brokenRule(String code, String sentence) {
        return new Refusal(Kind.BROKEN_RULE, code, sentence, List.of());
    }

    /** 422 with the fields that break the rule. */
    public static Refusal brokenRule(String code, String sentence, List<Violation> violations) {
        return new Refusal(Kind.BROKEN_RULE, code, sentence, List.copyOf(violations));
    }

    /** 428: {@code If-Match} is required and missing. */
    public static Refusal conditionMissing(String code, String sentence) {
        return new Refusal(Kind.CONDITION_MISSING, code, sentence, List.of());
    }

    /** 503: try again in a moment; nothing was changed. */
    public static Refusal unavailable(String code, String sentence) {
        return new Refusal(Kind.UNAVAILABLE, code, sentence, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The sentence for the person who asked. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    public List<Violation> violations() {
        return violations;
    }
}
