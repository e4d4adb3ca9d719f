package downhill.plugin;

/// A number that an optimizer lets its user choose, with its range: a control is made from it.
///
/// @param name how command line, files and [Settings] call it: lower case letters, digits, `_`
/// @param kind which numbers it takes, and how a slider for it runs
/// @param initial the default
/// @param least the smallest value allowed
/// @param most the largest value allowed
/// @param label what a reader sees where the product has no message `setting.NAME` of its own
public record Setting(String name, Kind kind, double initial, double least, double most, String label) {

    /// Which numbers a setting takes.
    public enum Kind {
        /// Any number in the range, on an even scale.
        NUMBER,
        /// A positive number, on a logarithmic scale.
        LOGARITHMIC,
        /// A whole number.
        WHOLE
    }

    public Setting {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("a setting's name is of a-z, 0-9 and _, not '" + name + "'");
        }
        if (!Double.isFinite(least) || !Double.isFinite(most)) {
            throw new IllegalArgumentException(
                    "setting " + name + ": the range " + least + " to " + most + " has no end");
        }
        if (!(least <= initial && initial <= most)) {
            throw new IllegalArgumentException(
                    "setting " + name + ": the default " + initial + " is not in " + least + " to " + most);
        }
        if (kind == Kind.LOGARITHMIC && !(least > 0)) {
            throw new IllegalArgumentException("setting " + name + ": a logarithmic range starts above 0");
        }
        if (kind == Kind.WHOLE
                && (least != Math.rint(least) || initial != Math.rint(initial) || most != Math.rint(most))) {
            throw new IllegalArgumentException("setting " + name + ": default and range are whole numbers");
        }
    }

    public static Setting number(String name, double initial, double least, double most) {
        return new Setting(name, Kind.NUMBER, initial, least, most, name);
    }

    public static Setting logarithmic(String name, double initial, double least, double most) {
        return new Setting(name, Kind.LOGARITHMIC, initial, least, most, name);
    }

    public static Setting whole(String name, int initial, int least, int most) {
        return new Setting(name, Kind.WHOLE, initial, least, most, name);
    }

    /// The same setting under another label.
    public Setting labelled(String text) {
        return new Setting(name, kind, initial, least, most, text);
    }

    public boolean allows(double value) {
        return value >= least && value <= most && (kind != Kind.WHOLE || value == Math.rint(value));
    }
}
