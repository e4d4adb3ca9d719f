package downhill.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that can be asked for on the command line. What each does is the message `cli.option.NAME`.
enum Option {
    LOSS("TEXT"),
    DATA("FILE"),
    X("COLUMN"),
    Y("COLUMN"),
    STANDARDIZE(""),
    OPTIMIZER("ID"),
    RULE("FILE"),
    RATE("X"),
    SCHEDULE("ID"),
    START("X[,Y]"),
    STEPS("N"),
    SET("NAME=VALUE"),
    NOISE("X"),
    BATCH("N"),
    SEED("N"),
    NUDGE("X"),
    STEP("K"),
    LANG("ID"),
    THEME("ID"),
    LESSON("ID|FILE"),
    PAGE("N"),
    PRESENT(""),
    SIZE("WxH"),
    SCALE("N"),
    RENDER("FILE"),
    WINDOW(""),
    WORKSHEET("[answers]"),
    TELL("[json]"),
    PLUGINS("DIR"),
    LIST(""),
    HELP(""),
    VERSION("");

    private final String value;

    /// @param value how its value looks; empty for one without
    Option(String value) {
        this.value = value;
    }

    /// Such as `--rate`.
    String text() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    String value() {
        return value;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /// Whether its value may be left out.
    boolean mayBeAlone() {
        return this == TELL || this == WORKSHEET;
    }

    /// Whether it may be given more than once.
    boolean repeats() {
        return this == SET;
    }

    String key() {
        return "cli.option." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Option> named(String text) {
        return Stream.of(values()).filter(option -> option.text().equals(text)).findFirst();
    }

    /// Those that describe a run, or a page of a lesson.
    static Set<Option> ofRun() {
        Set<Option> all = EnumSet.range(LOSS, NUDGE);
        all.addAll(List.of(LESSON, PAGE));
        return all;
    }

    /// Those that say what is looked at.
    static Set<Option> ofScene() {
        Set<Option> all = ofRun();
        all.add(STEP);
        return all;
    }

    static List<String> texts() {
        return Stream.of(values()).map(Option::text).toList();
    }
}
