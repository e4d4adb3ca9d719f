package downhill.picture;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colour for every role.
///
/// @param id how the command line calls it
/// @param dark whether it is light on dark
/// @param colours hexadecimal, such as `#B30000`
public record Theme(String id, boolean dark, Map<Role, String> colours) {

    public Theme {
        for (Role role : Role.values()) {
            if (!colours.containsKey(role)) {
                throw new IllegalArgumentException("theme " + id + " has no colour for " + role);
            }
        }
        colours = Map.copyOf(colours);
    }

    public static Theme light() {
        Map<Role, String> colours = new EnumMap<>(Role.class);
        colours.put(Role.NUDGE, "#B30000");
        colours.put(Role.SLOPE_FILL, "#A6E3A1");
        colours.put(Role.SLOPE, "#1B5E20");
        colours.put(Role.STEP, "#0B62A8");
        colours.put(Role.PATH, "#C77700");
        colours.put(Role.GUESS, "#7A2E9E");
        colours.put(Role.CURVE, "#2F4358");
        colours.put(Role.WARNING, "#B3261E");
        colours.put(Role.TEXT, "#1B2026");
        colours.put(Role.DIM, "#5A6570");
        colours.put(Role.BACKGROUND, "#F4F6F8");
        colours.put(Role.CARD, "#FFFFFF");
        colours.put(Role.LINE, "#DDE2E8");
        colours.put(Role.GRID, "#EBEEF2");
        colours.put(Role.CRAWLS, "#9AA7B4");
        colours.put(Role.GLIDES, "#3FA34D");
        colours.put(Role.ZIG_ZAGS, "#E0A100");
        colours.put(Role.RUNS_AWAY, "#B3261E");
        colours.put(Role.NEVER_SETTLES, "#B5651D");
        colours.put(Role.STAYS, "#C9D0D8");
        colours.put(Role.FALLS_ON, "#6F8FAF");
        colours.put(Role.LANE_1, "#C77700");
        colours.put(Role.LANE_2, "#2563C9");
        colours.put(Role.LANE_3, "#A8327D");
        colours.put(Role.LANE_4, "#00857A");
        colours.put(Role.LANE_5, "#6D4AC2");
        colours.put(Role.LANE_6, "#C2404F");
        colours.put(Role.LANE_7, "#5F7300");
        colours.put(Role.LANE_8, "#4A4F57");
        colours.put(Role.VALLEY_1, "#2E8B57");
        colours.put(Role.VALLEY_2, "#3467B0");
        colours.put(Role.VALLEY_3, "#8E5BA6");
        colours.put(Role.VALLEY_4, "#1D8A99");
        colours.put(Role.LEVEL_1, "#14335B");
        colours.put(Role.LEVEL_2, "#1E436C");
        colours.put(Role.LEVEL_3, "#28547E");
        colours.put(Role.LEVEL_4, "#35658F");
        colours.put(Role.LEVEL_5, "#48769D");
        colours.put(Role.LEVEL_6, "#5A88AA");
        colours.put(Role.LEVEL_7, "#6C99B8");
        colours.put(Role.LEVEL_8, "#85AAC3");
        colours.put(Role.LEVEL_9, "#9EBBCF");
        colours.put(Role.LEVEL_10, "#B7CCD9");
        colours.put(Role.LEVEL_11, "#D4DDDF");
        colours.put(Role.LEVEL_12, "#F1EEE4");
        return new Theme("light", false, colours);
    }

    public static List<Theme> all() {
        return List.of(light());
    }

    public static Optional<Theme> find(String id) {
        return all().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    public String colour(Role role) {
        return colours.get(role);
    }

    /// The same as a number: red, green and blue, eight bits each.
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
