package downhill.picture;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colour for every role, and how heavy lines are.
///
/// @param id how the command line calls it
/// @param isDark whether it is light on dark
/// @param heaviness how many times as thick all lines are as they were drawn for
/// @param colours of marks, hexadecimal, such as `#B30000`
/// @param inks of words, where they have another colour than the marks of their role
public record Theme(String id, boolean isDark, double heaviness, Map<Role, String> colours, Map<Role, String> inks) {

    private static final Theme LIGHT = of("light", false, 1);
    private static final Theme DARK = of("dark", true, 1);
    private static final Theme PROJECTOR = of("projector", false, 1.6);

    public Theme {
        for (Role role : Role.values()) {
            if (!colours.containsKey(role)) {
                throw new IllegalArgumentException("theme " + id + " has no colour for " + role);
            }
        }
        colours = Map.copyOf(colours);
        inks = Map.copyOf(inks);
    }

    public static Theme light() {
        return LIGHT;
    }

    public static Theme dark() {
        return DARK;
    }

    /// For a weak projector in a bright room: heavy lines, and words that can be read where a fifth of the lamp's white
    /// falls on them from elsewhere.
    public static Theme projector() {
        return PROJECTOR;
    }

    public static List<Theme> all() {
        return List.of(LIGHT, DARK, PROJECTOR);
    }

    private static Theme of(String id, boolean isDark, double heaviness) {
        return new Theme(id, isDark, heaviness, Tokens.colours(id), Tokens.inks(id));
    }

    public static Optional<Theme> find(String id) {
        return all().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /// The colour of marks in a role.
    public String colour(Role role) {
        return colours.get(role);
    }

    /// The colour of words in a role.
    public String ink(Role role) {
        return inks.getOrDefault(role, colours.get(role));
    }

    /// The colour of a piece of text: of words, but where it is a mark.
    public String ink(Span span) {
        return span.isMark() ? colour(span.role()) : ink(span.role());
    }

    /// The colour of marks as a number: red, green and blue, eight bits each.
    public int rgb(Role role) {
        return Integer.parseInt(colour(role).substring(1), 16);
    }

    /// A fill's colour in its light, without its opacity.
    public int rgb(Fill fill) {
        int rgb = rgb(fill.role());
        double part = Math.min(1, Math.abs(fill.shade()));
        int light = fill.shade() > 0 ? 255 : 0;
        return part == 0 ? rgb : mixed(rgb >> 16, light, part) << 16 | mixed(rgb >> 8 & 255, light, part) << 8
                | mixed(rgb & 255, light, part);
    }

    private static int mixed(int channel, int light, double part) {
        return (int) Math.round(channel + part * (light - channel));
    }

    /// A fill's colour in its light as text.
    public String colour(Fill fill) {
        return fill.shade() == 0 ? colour(fill.role())
                : '#' + HexFormat.of().withUpperCase().toHexDigits(rgb(fill), 6);
    }
}
