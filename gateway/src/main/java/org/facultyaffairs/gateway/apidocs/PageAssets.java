package org.facultyaffairs.gateway.apidocs;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * The page's files, read once and kept compressed. A fixed list: there is no folder to walk out of, and nothing is loaded
 * from anybody else's server.
 */
final class PageAssets {

    private static final Map<String, String> OURS = Map.of(
            "index.html", "text/html; charset=utf-8",
            "api.css", "text/css; charset=utf-8",
            "api.js", "text/javascript; charset=utf-8");

    private static final Map<String, String> SWAGGER_UI = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "oauth2-redirect.html", "text/html; charset=utf-8",
            "oauth2-redirect.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private final Map<String, Asset> byName = new HashMap<>();

    PageAssets() {
        String library = "/META-INF/resources/webjars/swagger-ui/" + libraryVersion() + "/";
        OURS.forEach((name, type) -> byName.put(name, asset("/api/" + name, type)));
        SWAGGER_UI.forEach((name, type) -> byName.put(name, asset(library + name, type)));
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** One file, gzip-compressed. */
    record Asset(String type, String etag, Buffer compressed, Buffer plain) {}

    private static Asset asset(String resource, String type) {
        byte[] content = read(resource);
        CRC32 sum = new CRC32();
        sum.update(content);
        String etag = "\"" + HexFormat.of().toHexDigits(sum.getValue(), 8) + "\"";
        return new Asset(type, etag, Buffer.buffer(compressed(content)), Buffer.buffer(content));
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static String libraryVersion() {
        Properties coordinates = new Properties();
        try (InputStream text = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            coordinates.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return coordinates.getProperty("version");
    }

    private static byte[] read(String resource) {
        try (InputStream content = open(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PageAssets.class.getResourceAsStream(resource), () -> resource + " is missing");
    }
}
