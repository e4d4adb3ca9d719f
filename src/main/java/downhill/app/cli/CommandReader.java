package downhill.app.cli;

import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads a command line: arguments in, a [Command] out. Looks at files, but changes nothing.
public final class CommandReader {

    private static final String FALLBACK_LANGUAGE = "en";

    private final Arguments arguments;
    private final Surroundings surroundings;

    private CommandReader(Arguments arguments, Surroundings surroundings) {
        this.arguments = arguments;
        this.surroundings = surroundings;
    }

    /// What a command line depends on beside its arguments.
    ///
    /// @param ownPlugins the user's own plug-in folder, if there is one
    /// @param optimizers finds what can be chosen, given the plug-in folder
    /// @param version of the program
    public record Surroundings(Optional<Path> ownPlugins, Function<Optional<Path>, Optimizers> optimizers,
            String version) {
    }

    public static Command read(List<String> typed, Surroundings surroundings) {
        String language = FALLBACK_LANGUAGE;
        try {
            Arguments arguments = Arguments.of(typed);
            language = language(arguments);
            return new CommandReader(arguments, surroundings).command(language);
        } catch (Refused refused) {
            return new Command.Refuse(language, refused.refusal());
        }
    }

    private Command command(String language) {
        Words words = Words.of(language);
        if (arguments.has(Option.HELP)) {
            return new Command.Print(Grammar.help(words));
        }
        if (arguments.has(Option.VERSION)) {
            return new Command.Print("Downhill " + surroundings.version() + "\n");
        }
        Optional<Path> plugins = plugins();
        Optimizers optimizers = surroundings.optimizers().apply(plugins);
        if (arguments.has(Option.LIST)) {
            onlyFor(Option.LIST, Option.LANG, Option.PLUGINS);
            return new Command.Print(new Listing(words, optimizers, plugins).text());
        }
        Theme theme = theme();
        Optional<Size> size = arguments.one(Option.SIZE).map(Size::read);
        ScenarioReader scenario = new ScenarioReader(arguments, optimizers);
        Preparation.Ready ready = scenario.ready();
        OptionalInt step = step();
        LaunchRequest request = new LaunchRequest(scenario.scenario(), optimizers, step, language, theme,
                arguments.has(Option.PRESENT), size);
        return arguments.has(Option.RENDER) ? render(request, ready) : open(request, ready);
    }

    private Command open(LaunchRequest request, Preparation.Ready ready) {
        if (arguments.has(Option.WINDOW)) {
            throw new Refused(Refusal.at(Option.WINDOW, "cli.window.alone"));
        }
        Rendering.oneWeight(ready.descent());
        if (request.step().isPresent()) {
            Rendering.within(request.step().getAsInt(), Runner.run(ready.descent()));
        }
        return new Command.Open(request, ready.descent());
    }

    private Command render(LaunchRequest request, Preparation.Ready ready) {
        if (request.present()) {
            throw new Refused(Refusal.at(Option.PRESENT, "cli.present.render"));
        }
        return new Rendering(request, ready.descent())
                .to(Target.read(arguments.one(Option.RENDER).orElseThrow()), arguments.has(Option.WINDOW));
    }

    private void onlyFor(Option option, Option... allowed) {
        for (Option other : arguments.given().keySet()) {
            if (other != option && !List.of(allowed).contains(other)) {
                throw new Refused(Refusal.at(option, "cli.list.alone", other.text()));
            }
        }
    }

    private OptionalInt step() {
        return arguments.one(Option.STEP)
                .map(text -> OptionalInt.of(NumberText.whole(Option.STEP, text, 0, Scenario.MOST_STEPS)))
                .orElseGet(OptionalInt::empty);
    }

    private static String language(Arguments arguments) {
        String language = arguments.one(Option.LANG).orElse(FALLBACK_LANGUAGE);
        if (!Words.languages().contains(language)) {
            throw new Refused(
                    Refusal.at(Option.LANG, "cli.lang", language, String.join(", ", Words.languages())));
        }
        return language;
    }

    private Theme theme() {
        String id = arguments.one(Option.THEME).orElse(Theme.light().id());
        String known = String.join(", ", Theme.all().stream().map(Theme::id).toList());
        return Theme.find(id).orElseThrow(() -> new Refused(Refusal.at(Option.THEME, "cli.theme", id, known)));
    }

    private Optional<Path> plugins() {
        Optional<String> given = arguments.one(Option.PLUGINS);
        if (given.isEmpty()) {
            return surroundings.ownPlugins();
        }
        if (isFolder(given.get())) {
            return given.map(Path::of);
        }
        throw new Refused(Refusal.at(Option.PLUGINS, "cli.plugins", given.get()));
    }

    private static boolean isFolder(String text) {
        try {
            return !text.isEmpty() && Files.isDirectory(Path.of(text));
        } catch (InvalidPathException unusable) {
            return false;
        }
    }
}
