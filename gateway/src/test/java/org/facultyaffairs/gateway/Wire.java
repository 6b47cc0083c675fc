package org.facultyaffairs.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Speaks HTTP byte by byte, because no client library sends what an attacker sends. */
final class Wire {

    private Wire() {}

    /** An answer as it came. */
    record Answer(int status, String head, String body) {

        Optional<String> header(String name) {
            String wanted = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .map(line -> line.substring(wanted.length()).strip())
                    .findFirst();
        }
    }

    static Answer get(int port, String target, String... headers) {
        return send(port, "GET " + target + " HTTP/1.1", "", headers);
    }

    static Answer send(int port, String requestLine, String body, String... headers) {
        String head = requestLine + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + String.join(
                        "",
                        Arrays.stream(headers).map(header -> header + "\r\n").toList()) + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + body).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return parse(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a chunked body of a length that is said nowhere, and stops when the answer comes. */
    static Answer sendChunked(int port, String requestLine, int bytes, String... headers) {
        StringBuilder chunks = new StringBuilder();
        String chunk = "x".repeat(8 * 1024);
        for (int sent = 0; sent < bytes; sent += chunk.length()) {
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Transfer-Encoding: chunked";
        return send(port, requestLine, chunks.append("0\r\n\r\n").toString(), all);
    }

    private static Answer parse(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        in.transferTo(read);
        String text = read.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        String head = text.substring(0, end).replace("\r", "");
        return new Answer(Integer.parseInt(head.substring(9, 12)), head, text.substring(end + 4));
    }
}
