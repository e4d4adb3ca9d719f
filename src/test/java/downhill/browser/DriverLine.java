package downhill.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is asked of a driver on this machine and what it answers, as JSON.
///
/// @param port where it listens
record DriverLine(int port) {

    private static final Pattern VALUE = Pattern.compile("\"value\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    String ask(String method, String path, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
        if (!body.isEmpty()) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        boolean refused = connection.getResponseCode() >= 400;
        try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (refused) {
                throw new IOException(path + ": " + answer);
            }
            return answer;
        }
    }

    static String value(String answer) {
        Matcher value = VALUE.matcher(answer);
        return value.find() ? unquoted(value.group(1)) : "";
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(sign -> quoted.append(sign < ' ' || sign > '~' || sign == '"' || sign == '\\'
                ? "\\u%04x".formatted(sign) : String.valueOf((char) sign)));
        return quoted.append('"').toString();
    }

    private static String unquoted(String text) {
        return Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)").matcher(text).replaceAll(escape -> Matcher.quoteReplacement(
                escape.group(2) == null ? sign(escape.group(1))
                        : String.valueOf((char) Integer.parseInt(escape.group(2), 16))));
    }

    private static String sign(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> escaped;
        };
    }
}
