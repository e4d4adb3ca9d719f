package downhill.app;

import downhill.app.document.Keeping;
import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.FxThread;
import downhill.app.draw.Headless;
import downhill.app.draw.Look;
import downhill.cli.Asked;
import downhill.cli.LaunchReader;
import downhill.cli.LaunchRequest;
import downhill.cli.Refusal;
import downhill.cli.Showing;
import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.document.Document;
import downhill.export.ExportResult;
import downhill.export.ExportTask;
import downhill.export.Exporter;
import downhill.keep.DocumentFile;
import downhill.picture.Languages;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.user.Log;
import downhill.user.Preferences;
import downhill.user.Preferences.Preference;
import downhill.user.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/// One start of the program: does what the command line asks for.
///
/// @param console where text goes
/// @param arguments as typed
/// @param toolkit what a window needs; it may have begun to start
/// @param mishaps what comes of mistakes of ours
record Launch(Console console, List<String> arguments, ToolkitStart toolkit, Mishaps mishaps) {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    Launch(Console console, List<String> arguments) {
        this(console, arguments, new ToolkitStart(), new Mishaps(console));
    }

    /// Returns the exit status; none while a window is open, which ends the program by itself.
    OptionalInt run() throws Exception {
        return follow(LaunchReader.read(arguments, surroundings()));
    }

    private static LaunchReader.Surroundings surroundings() {
        return new LaunchReader.Surroundings(UserFolder.ofThisUser().plugins(), Optimizers::installedAnd,
                ThisProgram.version(), systemLanguage());
    }

    /// That of the system's menus, where there are words in it.
    static String systemLanguage() {
        return Languages.installed().of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    private OptionalInt follow(LaunchRequest request) throws Exception {
        return switch (request) {
            case LaunchRequest.Print(String language, String text, List<String> aside) -> {
                console.print(text);
                aside.forEach(console::complain);
                yield console.isTaken() ? OptionalInt.of(DONE)
                        : refuse(Words.of(language), Refusal.of(Complaint.of("cli.output")));
            }
            case LaunchRequest.Refuse(String language, Refusal refusal) -> refuse(Words.of(language), refusal);
            case LaunchRequest.Render render -> OptionalInt.of(render(render));
            case LaunchRequest.Open open when Display.isMissing() -> withoutDisplay(open);
            case LaunchRequest.Keep(Showing showing, Document document, Path file) -> keep(showing, document, file);
            case LaunchRequest.Open(Showing showing, Run run, Asked asked) -> open(showing, run,
                    Keeping.of(asked, UserFolder.ofThisUser(), showing.optimizers()));
        };
    }

    private OptionalInt refuse(Words words, Refusal refusal) {
        console.complain(refusal.line(words));
        return OptionalInt.of(REFUSED);
    }

    private OptionalInt withoutDisplay(LaunchRequest.Open open) throws Exception {
        LaunchRequest instead = LaunchRequest.withoutDisplay(open);
        if (instead instanceof LaunchRequest.Render render) {
            console.say(Words.of(open.showing().language()).text("cli.nodisplay", render.file()));
        }
        return follow(instead);
    }

    private OptionalInt keep(Showing showing, Document document, Path file) {
        Words words = Words.of(showing.language());
        Optional<Complaint> failed = DocumentFile.write(file, document);
        if (failed.isPresent()) {
            return refuse(words, Refusal.of(withoutWindow(failed.get())));
        }
        console.say(words.text("cli.wrote", file));
        showing.asides().forEach(console::complain);
        return OptionalInt.of(DONE);
    }

    /// The window's complaint without the words on what is open in it, for there is nothing.
    private static Complaint withoutWindow(Complaint unsaved) {
        return unsaved.inside().orElseGet(() -> new Complaint("cli.large", unsaved.arguments()));
    }

    private OptionalInt open(Showing asked, Run run, Keeping keeping) throws Exception {
        Preferences preferences = Preferences.in(UserFolder.ofThisUser());
        Optional<Theme> theme = asked.theme().or(() -> preferences.of(Preference.THEME).flatMap(Theme::find));
        Colours colours = new Colours(theme.orElse(Theme.light()));
        CompletableFuture<Stage> seen = toolkit.then(() -> Opening.begin(asked.in(theme), colours));
        Showing showing = keeping.showing(asked).in(theme);
        Run first = keeping.run(asked, run);
        Words words = Words.of(LaunchReader.languageAsked(arguments)
                .or(() -> preferences.of(Preference.LANGUAGE).filter(Words.languages()::contains))
                .orElse(showing.language()));
        Ruler ruler = new Ruler();
        if (!toolkit.await()) {
            // JavaFX can't be started twice in one process.
            return OptionalInt.of(Display.startAgainWithout(arguments));
        }
        Look look = new Look(words, new Fonts(), ruler, colours);
        keepLog();
        Stage stage = seen.join();
        Platform.runLater(() -> Opening.open(stage, showing, first, look, keeping, preferences).ifPresent(window -> {
            mishaps.showIn(mistake -> Platform.runLater(() -> window.tell(mistake)));
            Rehearsal.ifWanted(window);
        }));
        return OptionalInt.empty();
    }

    /// Who only renders leaves nothing else behind.
    private void keepLog() {
        Log log = Log.in(UserFolder.ofThisUser().logs());
        mishaps.keepIn(log);
        log.note("opened: " + ThisProgram.told());
        Runtime.getRuntime().addShutdownHook(new Thread(mishaps::end));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            log.note("ended");
            log.close();
        }));
    }

    private int render(LaunchRequest.Render render) throws Exception {
        Headless.start();
        Showing showing = render.showing();
        Look look = FxThread.await(FxThread.ask(() -> look(showing)));
        Exporter exporter = new Exporter(look.words(), look.ruler(), look.colours().theme(), CanvasDarkroom.with(look));
        ExportTask export = render.window()
                ? exporter.write(render.file(),
                        () -> FxThread.await(FxThread.ask(
                                () -> Opening.picture(showing, render.run(), look, render.scale()))))
                : exporter.write(RenderOrders.of(render, look.words()), done -> { });
        new Unfinished(console, look.words()).watch(render.file(), export);
        return switch (export.await()) {
            case ExportResult.Done(var file) -> {
                console.say(look.text("cli.wrote", file));
                showing.asides().forEach(console::complain);
                yield DONE;
            }
            case ExportResult.Failed(Complaint why) -> refuse(look.words(), Refusal.of(why)).getAsInt();
            case ExportResult.Cancelled() -> REFUSED;
        };
    }

    private static Look look(Showing showing) {
        return new Look(Words.of(showing.language()), new Fonts(), new Ruler(),
                new Colours(showing.theme().orElse(Theme.light())));
    }
}
