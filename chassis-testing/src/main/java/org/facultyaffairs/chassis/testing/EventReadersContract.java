package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.inject.Any;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventIntake;
import org.facultyaffairs.contracts.EventContract;
import org.junit.jupiter.api.Test;

/** {@code asyncapi.yaml} says what a service reads, no more and no less. A {@code @QuarkusTest} implements it. */
public interface EventReadersContract {

    /** The service's name in {@code asyncapi.yaml}, such as {@code matching-service}. */
    String readerName();

    @Test
    default void asyncApiListsEachTopicAndTypeThatIsRead() throws IOException {
        assertThat(readInCode())
                .as("x-readers of %s in deploy/contracts/asyncapi.yaml", readerName())
                .isEqualTo(listed());
    }

    private Map<String, Set<String>> listed() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        JsonNode document = new YAMLMapper()
                .readTree(HouseRoot.find()
                        .resolve("deploy/contracts/asyncapi.yaml")
                        .toFile());
        document.path("channels").properties().forEach(channel -> {
            JsonNode types = channel.getValue().path("x-readers").path(readerName());
            if (!types.isMissingNode()) {
                Set<String> taken = listed.computeIfAbsent(channel.getKey(), topic -> new TreeSet<>());
                types.forEach(type -> taken.add(type.asText()));
            }
        });
        return listed;
    }

    /** Each topic that a bean listens to, with the types that the service's consumers take in from it. */
    private static Map<String, Set<String>> readInCode() {
        Map<String, Set<String>> read = new TreeMap<>();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> channels(bean.getBeanClass()).findAny().isPresent())
                .forEach(bean -> {
                    ClientProxy.unwrap(
                            Arc.container().instance(bean.getBeanClass()).get());
                    channels(bean.getBeanClass()).forEach(channel -> read.put(topic(channel), new TreeSet<>()));
                });
        Arc.container().instance(EventIntake.class).get().consumers().stream()
                .flatMap(consumer -> consumer.types().stream())
                .forEach(type -> read.computeIfAbsent(
                                EventContract.of(type).topic(), topic -> new TreeSet<>(Set.of("(without @Incoming)")))
                        .add(type));
        return read;
    }

    private static Stream<String> channels(Class<?> bean) {
        return Stream.of(bean.getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getAnnotationsByType(Incoming.class)))
                .map(Incoming::value);
    }

    private static String topic(String channel) {
        Config config = ConfigProvider.getConfig();
        String prefix =
                config.getOptionalValue("house.topics.prefix", String.class).orElse("");
        return config.getValue("mp.messaging.incoming." + channel + ".topic", String.class)
                .substring(prefix.length());
    }
}
