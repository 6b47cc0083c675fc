package org.facultyaffairs.benchmark.matching.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the published instances are.
 *
 * @param midl a folder; MIDL has no licence, so it is not part of this project
 * @param aamas a file
 */
public record InstanceFiles(Optional<Path> midl, Path aamas) {}
