package org.facultyaffairs.benchmark.matching.measure;

import java.util.List;
import java.util.Optional;

/** How everybody did in one contest, the engine first. */
public record Standings(List<Standing> all) {

    public Optional<Standing> of(String name) {
        return all.stream().filter(standing -> standing.name().equals(name)).findFirst();
    }

    Standing engine() {
        return of(Contender.ENGINE).orElseThrow();
    }

    /** How many times less CPU the engine takes than that rival. */
    public double ratio(Standing rival) {
        return rival.median() / engine().median();
    }
}
