package org.facultyaffairs.local;

import java.nio.file.Path;

/** Where everything of the local run lies: nothing outside that folder but programs in the user's cache. */
record Layout(Path root, Path local) {

    /** The usual place. */
    Layout(Path root) {
        this(root, root.resolve(".local"));
    }

    /** As the launcher's JVM was told: {@code house.root}, and {@code house.local} where data shall lie elsewhere. */
    static Layout told() {
        Path root = Path.of(System.getProperty("house.root", "")).toAbsolutePath();
        String elsewhere = System.getProperty("house.local", "");
        return elsewhere.isEmpty()
                ? new Layout(root)
                : new Layout(root, Path.of(elsewhere).toAbsolutePath());
    }

    Path data(String part) {
        return local.resolve("data").resolve(part);
    }

    Path data() {
        return local.resolve("data");
    }

    Path logs() {
        return local.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Master keys of the encryption, made at the first start: losing them loses what they sealed. */
    Path keys() {
        return local.resolve("keys");
    }

    /** Process ids of what runs. */
    Path run() {
        return local.resolve("run");
    }

    Path realm() {
        return root.resolve("deploy/keycloak");
    }

    Path application(HouseService service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** A path as the person sees it from the root. */
    String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
