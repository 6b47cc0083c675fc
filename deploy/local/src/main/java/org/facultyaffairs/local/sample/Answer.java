package org.facultyaffairs.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What the gateway answered.
 *
 * @param body the JSON of it, or nothing where it is none
 * @param etag the version that a change must name; empty where there is none
 */
public record Answer(String request, int status, JsonNode body, String text, String etag, String location) {

    /** Nobody answered. */
    public static Answer none(Exception why) {
        return new Answer("", 0, MissingNode.getInstance(), String.valueOf(why.getMessage()), "", "");
    }

    /** This answer, which must have that status. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswer(this, wanted);
        }
        return this;
    }

    /** The text at a path such as {@code /items/0/id}; empty where there is none. */
    public String at(String pointer) {
        JsonNode node = body.at(pointer);
        return node instanceof MissingNode ? "" : node.asText();
    }

    /** The id of what was answered. */
    public String id() {
        return at("/id");
    }
}
