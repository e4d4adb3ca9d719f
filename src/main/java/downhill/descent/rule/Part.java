package downhill.descent.rule;

import downhill.plugin.Setting;

/// What one line of a rule is, before its formula is read.
sealed interface Part {

    /// The name in front of the sign.
    String name();

    /// Where that name stands.
    Place at();

    /// `name = formula`.
    record Assignment(String name, Place at, Place formula) implements Part {

        /// Whether it gives the start of a state: `v0` is that of v.
        boolean isStart() {
            return name.length() > 1 && name.endsWith("0");
        }

        /// Of a start, the name that it is the start of.
        String state() {
            return name.substring(0, name.length() - 1);
        }
    }

    /// `name = number in lowest..highest`.
    record Declaration(String name, Place at, Setting setting) implements Part {
    }
}
