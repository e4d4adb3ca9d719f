package downhill.cli;

import downhill.export.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is written to a file, beside the picture alone.
///
/// @param window the whole window instead
/// @param scale how many times as many pixels on a side; nothing where that was not said
/// @param worksheet a worksheet instead, with answers or with blanks
record Print(boolean window, Optional<Integer> scale, Optional<Boolean> worksheet) {

    private static final List<String> SCALES = List.of("1", "2", "4");
    private static final Set<Format> PRESENTED = Set.of(Format.PNG, Format.SVG, Format.PDF);
    private static final List<String> SHEETS = List.of("blanks", "answers");

    /// The picture alone.
    static Print usual() {
        return new Print(false, Optional.empty(), Optional.empty());
    }

    static Print read(Arguments arguments) {
        return new Print(arguments.has(Option.WINDOW), arguments.one(Option.SCALE).map(Print::scale),
                arguments.one(Option.WORKSHEET).map(Print::answers));
    }

    /// @throws Refused if something is said that only goes with a file
    static void withoutFile(Arguments arguments) {
        for (Option option : List.of(Option.WINDOW, Option.SCALE)) {
            if (arguments.has(option)) {
                throw new Refused(Refusal.at(option, "cli.window.alone"));
            }
        }
        if (arguments.has(Option.WORKSHEET)) {
            throw new Refused(Refusal.at(Option.WORKSHEET, "cli.worksheet.alone"));
        }
    }

    /// @throws Refused if something is said that doesn't go with a document
    static void notFor(String document, Arguments arguments) {
        Map.of(Option.WINDOW, "cli.window.png", Option.SCALE, "cli.scale.png", Option.WORKSHEET, "cli.worksheet.pdf")
                .forEach((option, key) -> {
                    if (arguments.has(option)) {
                        throw new Refused(Refusal.at(option, key, document));
                    }
                });
    }

    /// @throws Refused if it is to be presented, which a document isn't
    static void notPresented(Showing showing, String document) {
        if (showing.present()) {
            throw presented(document);
        }
    }

    private static Refused presented(Object file) {
        return new Refused(Refusal.at(Option.PRESENT, "cli.present.render", file));
    }

    /// @throws Refused if a file of that kind can't have it
    void allowedFor(Target target, Showing showing) {
        boolean isPicture = target.format() == Format.PNG;
        if (showing.present() && (window || worksheet.isPresent())) {
            throw new Refused(Refusal.at(Option.PRESENT, window ? "cli.present.window" : "cli.present.worksheet"));
        }
        if (window && !isPicture) {
            throw new Refused(Refusal.at(Option.WINDOW, "cli.window.png", target.file()));
        }
        if (scale.isPresent() && !isPicture) {
            throw new Refused(Refusal.at(Option.SCALE, "cli.scale.png", target.file()));
        }
        if (worksheet.isPresent() && target.format() != Format.PDF) {
            throw new Refused(Refusal.at(Option.WORKSHEET, "cli.worksheet.pdf", target.file()));
        }
        if (showing.present() && !PRESENTED.contains(target.format())) {
            throw presented(target.file());
        }
        scale.ifPresent(times -> showing.sizeOrUsual().times(times));
    }

    private static int scale(String text) {
        if (!SCALES.contains(text)) {
            throw new Refused(Refusal.at(Option.SCALE, "cli.scale", text, String.join(", ", SCALES)));
        }
        return Integer.parseInt(text);
    }

    private static boolean answers(String text) {
        if (!text.isEmpty() && !SHEETS.contains(text)) {
            throw new Refused(Refusal.at(Option.WORKSHEET, "cli.worksheet", text, String.join(", ", SHEETS)));
        }
        return text.equals("answers");
    }
}
