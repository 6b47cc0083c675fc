package org.facultyaffairs.local;

import java.nio.file.Path;

/** Where everything of the local run lies: nothing outside {@code .local} but programs in the user's cache. */
record Layout(Path root) {
    Path data(String part) {
        return local().resolve("data").resolve(part);
    }

    Path data() {
        return local().resolve("data");
    }

    Path logs() {
        return local().resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Master keys of the encryption, made at the first start: losing them loses what they sealed. */
    Path keys() {
        return local().resolve("keys");
    }

    /** Process ids of what runs. */
    Path run() {
        return local().resolve("run");
    }

    Path realm() {
        return root.resolve("deploy/keycloak");
    }

    Path application(HouseService service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** A path as the person sees it from the root. */
    String shown(Path path) {
        return root.relativize(path).toString();
    }

    private Path local() {
        return root.resolve(".local");
    }
}
