package downhill.picture;

import java.util.Map;

/// Reads the little markup of messages: `$δL/δw$` is mathematics, `**so**` is strong, `{name}` is a place to fill.
public final class Markup {

    private final String message;
    private final Map<String, RichText> parts;
    private RichText text = RichText.empty();
    private boolean strong;

    private Markup(String message, Map<String, RichText> parts) {
        this.message = message;
        this.parts = parts;
    }

    /// @param parts what stands in the places, by name
    /// @throws IllegalArgumentException where something is not closed, or a place has nothing to fill it
    public static RichText read(String message, Map<String, RichText> parts) {
        Markup markup = new Markup(message, parts);
        markup.read();
        return markup.text;
    }

    private void read() {
        int at = 0;
        while (at < message.length()) {
            if (message.startsWith("**", at)) {
                strong = !strong;
                at += 2;
            } else if (message.charAt(at) == '$') {
                int end = end('$', at + 1);
                text = text.plus(RichText.symbol(message.substring(at + 1, end)));
                at = end + 1;
            } else if (message.charAt(at) == '{') {
                int end = end('}', at + 1);
                text = text.plus(part(message.substring(at + 1, end)));
                at = end + 1;
            } else {
                int end = at;
                while (end < message.length() && "${*".indexOf(message.charAt(end)) < 0) {
                    end++;
                }
                end = Math.max(end, at + 1);
                Typeface face = strong ? Typeface.SEMIBOLD : Typeface.WORDS;
                text = text.plus(RichText.of(message.substring(at, end), face, Role.TEXT));
                at = end;
            }
        }
    }

    private int end(char closing, int from) {
        int end = message.indexOf(closing, from);
        if (end < 0) {
            throw new IllegalArgumentException("no closing " + closing + " in: " + message);
        }
        return end;
    }

    private RichText part(String name) {
        RichText part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("nothing for {" + name + "} in: " + message);
        }
        return part;
    }
}
