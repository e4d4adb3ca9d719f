package downhill.cli;

import downhill.document.Document;
import downhill.document.ShareCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was typed, option by option, not yet looked at closer.
///
/// @param given the values of the options that were given; none for one that takes no value
/// @param document the file or the code that was named to be opened, if one was
record Arguments(Map<Option, List<String>> given, Optional<String> document) {

    /// @throws Refused if there is something that is no option, an option without its value, or one given twice
    static Arguments of(List<String> typed) {
        CommandLine line = new CommandLine(Grammar.spec(option -> "", ""));
        try {
            ParseResult result = line.parseArgs(typed.toArray(String[]::new));
            Map<Option, List<String>> given = new EnumMap<>(Option.class);
            for (OptionSpec matched : result.matchedOptions()) {
                Option option = option(matched);
                given.put(option, option.takesValue() ? values(option, matched) : List.of());
            }
            List<String> strays = result.matchedPositionals().stream()
                    .flatMap(beside -> beside.stringValues().stream()).toList();
            // A lesson's file may be named as a document's may, where no other lesson is asked for.
            Optional<String> lesson = strays.stream().filter(Arguments::isLesson).findFirst()
                    .filter(file -> given.putIfAbsent(Option.LESSON, List.of(file)) == null);
            return new Arguments(given, document(strays.stream()
                    .filter(stray -> !lesson.equals(Optional.of(stray))).toList()));
        } catch (MissingParameterException missing) {
            throw new Refused(withoutValue(option(missing.getMissing().getFirst())));
        } catch (OverwrittenOptionException twice) {
            throw new Refused(Refusal.at(option(twice.getOverwritten()), "cli.twice"));
        } catch (UnmatchedArgumentException unknown) {
            throw new Refused(unknown(unknown.getUnmatched().getFirst()));
        } catch (ParameterException valued) {
            throw new Refused(withValue(typed));
        }
    }

    private static boolean isLesson(String stray) {
        return stray.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /// What else belongs to no option is a document, or a mistake.
    private static Optional<String> document(List<String> strays) {
        for (String stray : strays) {
            boolean looksRight = stray.toLowerCase(Locale.ROOT).endsWith(Document.ENDING) || ShareCode.isIn(stray);
            if (!looksRight) {
                throw new Refused(Refusal.of("cli.stray", stray));
            }
        }
        if (strays.size() > 1) {
            throw new Refused(Refusal.of("cli.document.twice", strays.get(1)));
        }
        return strays.stream().findFirst();
    }

    boolean has(Option option) {
        return given.containsKey(option);
    }

    Optional<String> one(Option option) {
        return all(option).stream().findFirst();
    }

    List<String> all(Option option) {
        return given.getOrDefault(option, List.of());
    }

    private static Option option(ArgSpec known) {
        return Option.named(((OptionSpec) known).longestName()).orElseThrow();
    }

    private static List<String> values(Option option, OptionSpec matched) {
        List<String> values = new ArrayList<>();
        for (String value : matched.stringValues()) {
            boolean another = value.matches("--[a-z]{2,}.*") && !matched.originalStringValues().isEmpty();
            if (another) {
                throw new Refused(withoutValue(option));
            }
            values.add(value);
        }
        return values;
    }

    private static Refusal withoutValue(Option option) {
        return Refusal.at(option, "cli.missing", option.text(), option.value());
    }

    /// Of an option that takes no value but was given one: picocli doesn't say which it is.
    private static Refusal withValue(List<String> typed) {
        for (Option option : Option.values()) {
            if (!option.takesValue() && typed.stream().anyMatch(text -> text.startsWith(option.text() + "="))) {
                return Refusal.at(option, "cli.novalue");
            }
        }
        return Refusal.of("cli.unreadable", String.join(" ", typed));
    }

    private static Refusal unknown(String typed) {
        if (!typed.startsWith("-")) {
            return Refusal.of("cli.stray", typed);
        }
        String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        return Nearest.to(name, Option.texts())
                .map(near -> Refusal.of("cli.unknown.near", name, near))
                .orElseGet(() -> Refusal.of("cli.unknown", name));
    }
}
