package downhill.app;

import downhill.app.cli.Command;
import downhill.app.cli.CommandReader;
import downhill.app.cli.LaunchRequest;
import downhill.app.cli.Refusal;
import downhill.app.cli.Size;
import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Ruler;
import downhill.picture.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.stage.Stage;

/// One start of the program: does what the command line asks for.
///
/// @param console where text goes
/// @param arguments as typed
record Launch(Console console, List<String> arguments) {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    /// Returns the exit status; none while a window is open, which ends the program by itself.
    OptionalInt run() throws Exception {
        return follow(CommandReader.read(arguments, surroundings()));
    }

    private static CommandReader.Surroundings surroundings() {
        String version = Main.class.getModule().getDescriptor() == null ? ""
                : Main.class.getModule().getDescriptor().rawVersion().orElse("");
        return new CommandReader.Surroundings(Optional.empty(),
                folder -> folder.map(Optimizers::installedAnd).orElseGet(Optimizers::installed), version);
    }

    private OptionalInt follow(Command command) throws Exception {
        return switch (command) {
            case Command.Print(String text) -> {
                console.print(text);
                yield OptionalInt.of(DONE);
            }
            case Command.Refuse(String language, Refusal refusal) -> refuse(Words.of(language), refusal);
            case Command.Render render -> OptionalInt.of(render(render));
            case Command.Open open when Display.isMissing() -> withoutDisplay(open);
            case Command.Open open -> open(open.request());
        };
    }

    private OptionalInt refuse(Words words, Refusal refusal) {
        console.complain(refusal.line(words));
        return OptionalInt.of(REFUSED);
    }

    private OptionalInt withoutDisplay(Command.Open open) throws Exception {
        Command instead = Command.withoutDisplay(open);
        if (instead instanceof Command.Render render) {
            console.say(Words.of(open.request().language()).text("cli.nodisplay", render.file()));
        }
        return follow(instead);
    }

    private OptionalInt open(LaunchRequest request) throws Exception {
        try {
            Platform.startup(() -> Window.open(new Stage(), request, look(request)));
            return OptionalInt.empty();
        } catch (UnsupportedOperationException | LinkageError noToolkit) {
            // JavaFX can't be started twice in one process.
            return OptionalInt.of(Display.startAgainWithout(arguments));
        }
    }

    private int render(Command.Render render) throws Exception {
        Headless.start();
        LaunchRequest request = render.request();
        Look look = FxThread.await(FxThread.ask(() -> look(request)));
        Exporter exporter = new Exporter(look, request.theme());
        Export export = render.window()
                ? exporter.write(render.file(), () -> Window.picture(request, render.step(), look))
                : exporter.write(order(render), done -> { });
        return switch (export.await()) {
            case Exported.Done(var file) -> {
                console.say(look.text("cli.wrote", file));
                yield DONE;
            }
            case Exported.Failed(Complaint why) -> refuse(look.words(), Refusal.of(why)).getAsInt();
            case Exported.Cancelled() -> REFUSED;
        };
    }

    private static Exporter.Order order(Command.Render render) {
        Size size = render.request().sizeOrUsual();
        return new Exporter.Order(render.file(), render.run(), render.request().scenario(),
                Playhead.at(render.step()), Mode.EXACT, size.width(), size.height());
    }

    private static Look look(LaunchRequest request) {
        return new Look(Words.of(request.language()), new Fonts(), new Ruler(), new Colours(request.theme()));
    }
}
