package org.facultyaffairs.matching.matchrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;

/** Writes inputs and reports as JSON, the same text for the same content whatever the order of a set, and reads them. */
final class Snapshots {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Set.class, new InOrder()))
            .addMixIn(MenteeAsk.class, FreeTimesIfSaid.class)
            .addMixIn(MentorOffer.class, FreeTimesIfSaid.class)
            .addMixIn(RunInputs.class, RaisedIfAny.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Snapshots() {}

    /** Whoever has not said when they have time is written as before anybody was asked: the hash stays the same. */
    interface FreeTimesIfSaid {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<HalfDay> freeTimes();
    }

    /** The same where no capacity is above what the mentor said. */
    interface RaisedIfAny {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<UUID, Integer> raised();
    }

    /** Sets iterate as they like; written, their elements stand as their texts sort. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class InOrder extends StdSerializer<Set> {

        private static final long serialVersionUID = 1L;

        InOrder() {
            super(Set.class);
        }

        @Override
        public void serialize(Set set, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            for (Object element : set.stream()
                    .sorted(java.util.Comparator.comparing(Object::toString))
                    .toList()) {
                provider.defaultSerializeValue(element, json);
            }
            json.writeEndArray();
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Set set) {
            return set.isEmpty();
        }
    }

    static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A snapshot cannot be written", broken);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A snapshot cannot be read", broken);
        }
    }

    /** SHA-256 in hexadecimal. */
    static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
