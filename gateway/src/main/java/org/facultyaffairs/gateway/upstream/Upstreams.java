package org.facultyaffairs.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The four services, in the order in which a nomination meets them; everything listed is listed in this order. */
@ApplicationScoped
public class Upstreams {

    public static final List<String> NAMES = List.of("profile", "matching", "nomination", "program-metrics");

    private final Map<String, Upstream> byName;

    Upstreams(ServiceAddresses addresses) {
        byName = NAMES.stream()
                .map(name -> found(addresses, name))
                .collect(Collectors.toMap(Upstream::name, Function.identity()));
    }

    public List<Upstream> all() {
        return NAMES.stream().map(this::require).toList();
    }

    public Upstream require(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no service is called " + name);
    }

    private static Upstream found(ServiceAddresses addresses, String name) {
        ServiceAddresses.Address address = Objects.requireNonNull(
                addresses.byName().get(name), () -> "house.services." + name + ".url is not configured");
        return new Upstream(name, address.url(), address.managementUrl());
    }
}
