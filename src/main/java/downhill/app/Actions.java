package downhill.app;

import downhill.app.compare.CompareActions;
import downhill.app.draw.Tongue;
import downhill.app.palette.Action;
import downhill.app.plane.PlaneActions;
import downhill.app.rate.RateActions;
import downhill.app.setup.DataActions;
import downhill.app.setup.RandomStart;
import downhill.app.view.Command;
import downhill.app.view.CommandState;
import downhill.descent.Catalogue;
import downhill.descent.Schedule;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.export.Offer;
import downhill.picture.OptimizerName;
import downhill.picture.Quantity;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.Speeds;
import downhill.session.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/// All that can be done by name: every command, and whatever is chosen from a list.
final class Actions {

    private Actions() {
    }

    /// As it is now.
    ///
    /// @param commands does what is asked for
    /// @param tongue speaks another language
    /// @param export takes what is to be written or copied
    /// @param chance a number from 0 up to 1, for the random start
    static List<Action> of(Session session, Consumer<Command> commands, Tongue tongue, Consumer<Offer> export,
            DoubleSupplier chance) {
        State state = session.state();
        Stream<Action> deeds = Stream.of(Command.values())
                .filter(command -> !command.onlyPresenting() && command != Command.PALETTE)
                .map(command -> new Action(words -> words.text(command.key()), command.shortcuts("  "),
                        CommandState.isPossible(command, state), CommandState.isOn(command, state),
                        () -> commands.accept(command)));
        return Stream.of(deeds, exports(export),
                losses(session, state), optimizers(session, state), schedules(session, state),
                data(session, state, tongue.words()), DataActions.of(session, state), PlaneActions.of(session, state),
                RateActions.of(session, state), CompareActions.of(session, state, tongue.words()),
                guesses(session, state), randomStart(session, state, chance), speeds(session, state),
                lessons(session, state), themes(session),
                languages(tongue)).flatMap(each -> each).toList();
    }

    /// Those that are no commands.
    private static Stream<Action> exports(Consumer<Offer> export) {
        return EnumSet.complementOf(EnumSet.of(Offer.COPY_PICTURE, Offer.COPY_NUMBERS)).stream().map(offer -> Action.choice(
                "export.title", words -> words.text("export." + offer.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                true, false, () -> export.accept(offer)));
    }

    private static Stream<Action> losses(Session session, State state) {
        return Catalogue.all().stream().map(loss -> choice(state, WindowPart.SETUP, "setup.loss",
                words -> words.text("loss." + loss.id()), state.scenario().problem().equals(loss.scenario().problem()),
                () -> session.choose(loss)));
    }

    private static Stream<Action> data(Session session, State state, Words spoken) {
        Dataset now = state.scenario().problem().data();
        Stream<Action> read = Datasets.all().stream().map(data -> choice(state, WindowPart.SETUP, "setup.data",
                words -> words.text("data." + data.id()), now.equals(data.points()),
                () -> session.whenRead(() -> session.data().take(data.points(), data.skipped()))));
        String made = "data." + SyntheticData.ID;
        return Stream.concat(read, Stream.of(choice(state, WindowPart.SETUP, "setup.data",
                words -> words.text(made), now.made().isPresent(),
                () -> session.whenRead(() -> session.data().take(SyntheticData.USUAL.dataset(spoken.text(made)))))));
    }

    private static Stream<Action> optimizers(Session session, State state) {
        return session.optimizers().ids().stream().map(id -> choice(state, WindowPart.SETUP, "setup.optimizer",
                words -> OptimizerName.of(id, session.optimizers(), words), state.scenario().optimizer().equals(id),
                () -> session.whenRead(() ->
                        session.edit(scenario -> session.optimizers().moved(scenario, id)))));
    }

    private static Stream<Action> schedules(Session session, State state) {
        return Stream.of(Schedule.values()).map(schedule -> choice(state, WindowPart.RATE, "schedule.title",
                words -> words.text("schedule." + schedule.id()),
                state.scenario().pace().schedule().equals(schedule.id()), () -> session.whenRead(() ->
                        session.edit(scenario -> scenario.withPace(pace -> pace.withSchedule(schedule.id()))))));
    }

    private static Stream<Action> guesses(Session session, State state) {
        boolean isPossible = CommandState.isPossible(Command.PREDICT, state);
        return Quantity.of(state.frame().weights()).stream().map(quantity -> Action.choice("predict.title",
                words -> words.text("predict." + quantity.name().toLowerCase(Locale.ROOT) + ".spoken"), isPossible,
                state.guessing().on() && state.guessing().asked() == quantity, () -> {
                    if (!session.state().guessing().on()) {
                        session.predicting().toggle();
                    }
                    session.predicting().ask(quantity);
                }));
    }

    private static Stream<Action> randomStart(Session session, State state, DoubleSupplier chance) {
        return Stream.of(choice(state, WindowPart.SETUP, "setup.start", words -> words.text("setup.random"), false,
                () -> session.whenRead(() -> RandomStart.take(session, chance))));
    }

    private static Stream<Action> themes(Session session) {
        Stream<Optional<Theme>> choices = Stream.concat(Stream.of(Optional.empty()), Theme.all().stream().map(Optional::of));
        return choices.map(theme -> Action.choice("theme.title",
                words -> words.text("theme." + theme.map(Theme::id).orElse("system")), true,
                theme.equals(session.viewing().theming().chosen()), () -> session.viewing().theming().choose(theme)));
    }

    /// Each by what it is called in itself.
    private static Stream<Action> languages(Tongue tongue) {
        return Words.languages().stream().map(language -> {
            boolean isSpoken = language.equals(tongue.words().language());
            String name = Words.of(language).name();
            return Action.choice("header.language", words -> name, true, isSpoken, () -> tongue.speak(language));
        });
    }

    private static Stream<Action> speeds(Session session, State state) {
        boolean isThere = state.scene().parts().of(WindowPart.TRANSPORT).isUsable();
        return Speeds.ALL.stream().map(speed -> Action.choice("transport.speed", words -> Speeds.told(speed), isThere,
                state.motion().speed() == speed, () -> session.player().speed(speed)));
    }

    /// Those of the lessons that have been read, each by its title.
    private static Stream<Action> lessons(Session session, State state) {
        return session.learning().shelf().lessons().stream().map(lesson -> Action.choice("tab.lessons",
                words -> lesson.title().in(words.language()).source(), true,
                state.lessons().walk().filter(walk -> walk.lesson().id().equals(lesson.id())).isPresent(),
                () -> session.learning().open(lesson, 0)));
    }

    /// One of several, by what it is chosen as and by its own name.
    private static Action choice(State state, WindowPart part, String kind, Function<Words, String> name, boolean isChosen,
            Runnable deed) {
        return Action.choice(kind, name, state.scene().parts().of(part).isUsable(), isChosen, deed);
    }
}
