package downhill.cli;

import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.document.Document;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads a command line: arguments in, a [LaunchRequest] out. Looks at files, but changes nothing.
public final class LaunchReader {

    private final Arguments arguments;
    private final Surroundings surroundings;

    private LaunchReader(Arguments arguments, Surroundings surroundings) {
        this.arguments = arguments;
        this.surroundings = surroundings;
    }

    /// What a command line depends on beside its arguments.
    ///
    /// @param ownPlugins the user's own plug-in folder; it need not exist
    /// @param optimizers finds what can be chosen, given the plug-in folder
    /// @param version of the program
    /// @param language of all words where none is asked for: the system's, if there are words in it
    public record Surroundings(Path ownPlugins, Function<Path, Optimizers> optimizers, String version, String language) {
    }

    public static LaunchRequest read(List<String> typed, Surroundings surroundings) {
        String language = languageAsked(typed).orElse(surroundings.language());
        try {
            Arguments arguments = Arguments.of(typed);
            checkLanguage(arguments);
            return new LaunchReader(arguments, surroundings).request(language);
        } catch (Refused refused) {
            return new LaunchRequest.Refuse(language, refused.refusal());
        }
    }

    private LaunchRequest request(String language) {
        Words words = Words.of(language);
        if (arguments.has(Option.HELP)) {
            return new LaunchRequest.Print(language, Grammar.help(words));
        }
        if (arguments.has(Option.VERSION)) {
            return new LaunchRequest.Print(language, "Downhill " + surroundings.version() + "\n");
        }
        Path plugins = plugins();
        Optimizers optimizers = surroundings.optimizers().apply(plugins);
        if (arguments.has(Option.LIST)) {
            onlyFor(Option.LIST, Option.LANG, Option.PLUGINS);
            return new LaunchRequest.Print(language, new Listing(words, optimizers, plugins).text());
        }
        Optional<Theme> theme = theme();
        Optional<Size> size = arguments.one(Option.SIZE).map(Size::read);
        Optional<DocumentArgument> document = DocumentArgument.of(arguments, optimizers);
        Optional<LessonAt> lesson = new LessonFile(arguments, optimizers, language).read();
        if (lesson.isPresent()) {
            return lesson(lesson.get(), new Showing(lesson.get().shown().scene(), optimizers, language, theme,
                    arguments.has(Option.PRESENT), size, List.of(), lesson));
        }
        ScenarioReader scenario = new ScenarioReader(arguments, optimizers);
        Preparation.Ready ready = document.isPresent() ? document.get().ready(optimizers) : scenario.ready();
        OptionalInt step = step();
        Scene scene = document.map(named -> named.document().scene())
                .orElseGet(() -> Scene.of(scenario.scenario(), scenario.nudge()));
        Showing showing = new Showing(scene, optimizers, language, theme, arguments.has(Option.PRESENT), size,
                document.map(DocumentArgument::aside).orElseGet(scenario::asides), Optional.empty());
        return request(showing, ready, step, document);
    }

    /// A page shows its own moment, which a lesson's reader has found possible.
    private LaunchRequest lesson(LessonAt page, Showing showing) {
        if (!(Preparation.of(page.shown().scene().scenario(), showing.optimizers()) instanceof Preparation.Ready ready)) {
            throw new IllegalStateException(page.lesson().id() + ", page " + page.page());
        }
        return request(showing, ready, OptionalInt.of(page.shown().scene().head().step()), Optional.empty());
    }

    private LaunchRequest request(Showing showing, Preparation.Ready ready, OptionalInt step,
            Optional<DocumentArgument> document) {
        if (arguments.has(Option.TELL)) {
            return tell(showing, ready, step);
        }
        return arguments.has(Option.RENDER) ? render(showing, ready, step, document)
                : open(showing, ready, step, asked(document));
    }

    private LaunchRequest tell(Showing showing, Preparation.Ready ready, OptionalInt step) {
        for (Option other : List.of(Option.RENDER, Option.WINDOW, Option.PRESENT)) {
            if (arguments.has(other)) {
                throw new Refused(Refusal.at(Option.TELL, "cli.tell.alone", other.text()));
            }
        }
        String form = arguments.one(Option.TELL).orElse("");
        if (!form.isEmpty() && !form.equals("json")) {
            throw new Refused(Refusal.at(Option.TELL, "cli.tell.form", form));
        }
        Run run = Rendering.run(ready.descent());
        step.ifPresent(wanted -> Rendering.within(wanted, run));
        boolean json = form.equals("json");
        String page = showing.lesson().filter(at -> !json)
                .map(at -> new LessonTell(at, showing.optimizers(), Words.of(showing.language())).text()).orElse("");
        return new LaunchRequest.Print(showing.language(), page + Tell.printed(Tell.at(showing, step), run, json),
                showing.asides());
    }

    private Asked asked(Optional<DocumentArgument> document) {
        return new Asked(document, document.isPresent() || Option.ofScene().stream().anyMatch(arguments::has));
    }

    private LaunchRequest open(Showing showing, Preparation.Ready ready, OptionalInt step, Asked asked) {
        Print.withoutFile(arguments);
        Run run = step.isPresent() ? Rendering.run(ready.descent()) : Runner.run(ready.descent());
        step.ifPresent(wanted -> Rendering.within(wanted, run));
        Showing placed = showing.lesson().isPresent() ? showing : Rendering.at(showing, step);
        return new LaunchRequest.Open(placed, run, asked);
    }

    private LaunchRequest render(Showing showing, Preparation.Ready ready, OptionalInt step,
            Optional<DocumentArgument> document) {
        String file = arguments.one(Option.RENDER).orElseThrow();
        if (file.toLowerCase(Locale.ROOT).endsWith(Document.ENDING)) {
            Print.notFor(file, arguments);
            Print.notPresented(showing, file);
            Run run = Rendering.run(ready.descent());
            step.ifPresent(wanted -> Rendering.within(wanted, run));
            Showing placed = Rendering.at(showing, step);
            return new LaunchRequest.Keep(placed, placed.document(document), Target.path(file));
        }
        return new Rendering(showing, ready.descent(), step)
                .to(Target.read(file), Print.read(arguments));
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

    /// The language that is asked for, even where something else can't be read: that is to be told in it.
    public static Optional<String> languageAsked(List<String> typed) {
        List<String> known = Words.languages();
        String line = String.join(" ", typed);
        return known.stream().filter(language -> line.matches("(.* )?--lang[ =]" + language + "( .*)?")).findFirst();
    }

    private static void checkLanguage(Arguments arguments) {
        List<String> known = Words.languages();
        arguments.one(Option.LANG).filter(language -> !known.contains(language)).ifPresent(unknown -> {
            throw new Refused(Refusal.at(Option.LANG, "cli.lang", unknown, String.join(", ", known)));
        });
    }

    private Optional<Theme> theme() {
        String known = String.join(", ", Theme.all().stream().map(Theme::id).toList());
        return arguments.one(Option.THEME).map(id -> Theme.find(id)
                .orElseThrow(() -> new Refused(Refusal.at(Option.THEME, "cli.theme", id, known))));
    }

    private Path plugins() {
        Optional<String> given = arguments.one(Option.PLUGINS);
        if (given.isEmpty()) {
            return surroundings.ownPlugins();
        }
        if (isFolder(given.get())) {
            return Path.of(given.get());
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
