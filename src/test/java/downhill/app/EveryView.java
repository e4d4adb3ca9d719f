package downhill.app;

import downhill.app.view.Command;
import downhill.descent.Complaint;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.GroundView;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Remembered;
import downhill.session.Session;
import downhill.session.Typing.Part;
import downhill.user.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every view there is, one after the other in the same window: for what must hold wherever one looks.
final class EveryView {

    private static final List<View> EXPLORED = List.of(
            explore("one weight", session -> { }),
            explore("at the end", session -> session.player().last()),
            explore("guessing, with settings, a schedule and noise", Views::guess),
            explore("a rule of one's own", session -> Views.own(session, "v = 0.9*v + g\nw = w - a*v")),
            explore("a rule that can't be read", session -> Views.own(session, "v = beta*v + g\nw = w - a*")),
            explore("a formula that can't be read", session -> session.typing().type(Part.LOSS, "w^2 + z")),
            explore("two weights", session -> session.edit(any -> Views.PLANE)),
            explore("two weights, guessing", session -> {
                session.edit(any -> Views.PLANE);
                session.predicting().toggle();
            }),
            explore("the surface", session -> {
                session.edit(any -> Views.PLANE);
                session.looking().ground(now -> now.as(GroundView.Kind.SURFACE));
            }),
            explore("data", session -> session.data().take(Datasets.find("hubble").orElseThrow().points())),
            explore("standardized data", session -> {
                session.data().take(Datasets.find("penguins").orElseThrow().points());
                session.data().standardize(true);
            }),
            explore("data that are made", session -> session.data().take(SyntheticData.USUAL.dataset("made"))),
            explore("data with classes", session -> session.data().take(Datasets.find("o-rings").orElseThrow().points())),
            explore("the ledger", session -> session.looking().at(LossView.LEDGER)));

    private static final List<View> OTHERS = List.of(
            explore("a notice", session -> session.notices().tell(Complaint.of("number.empty"))),
            new View("a mistake of the program's", opened -> opened.window.tell(Mistake.of(new AssertionError()))),
            explore("one run to compare", session -> session.looking().on(Tab.COMPARE)),
            explore("runs compared", session -> Views.compare(session, session.scenario())),
            explore("runs of two weights compared", session -> Views.compare(session, Views.PLANE)),
            explore("the list of lessons", session -> session.learning().turnTo(Tab.LESSONS)),
            asked("a choice", ChooseOne.class, Optional.empty()),
            asked("a choice that is made", ChooseOne.class, Optional.of(new Answer.Choice(0))),
            asked("something to drag", DragTo.class, Optional.empty()),
            asked("a number", TypeNumber.class, Optional.of(new Answer.Number(1))),
            asked("left or right", LeftOrRight.class, Optional.empty()),
            asked("an order", PutInOrder.class, Optional.empty()),
            explore("an empty lesson", session -> {
                session.learning().turnTo(Tab.LESSONS);
                session.authoring().begin("en", "…");
            }));

    private static final List<View> OVER = List.of(
            new View("the help", opened -> opened.run(Command.HELP)),
            new View("the guide", opened -> opened.run(Command.GUIDE)),
            new View("the palette", opened -> opened.run(Command.PALETTE)),
            new View("what who presents sees", Views::beside));

    private final Opened opened;
    private final Remembered plain;

    /// @param opened a window as it was opened
    EveryView(Opened opened) {
        this.opened = opened;
        opened.session.viewing().calm(true);
        // They are read once, not anew for every view.
        opened.session.learning().shelf().lessons();
        plain = Remembered.of(opened.session);
    }

    /// One of them.
    ///
    /// @param name for the report
    /// @param open goes there, from a window as it was opened
    record View(String name, Consumer<Opened> open) {

        /// Whether it is seen with what comes of other rates and starts: that takes long.
        boolean isSurveyed() {
            return name.equals("one weight") || name.equals("runs compared");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static View explore(String name, Consumer<Session> deed) {
        return new View(name, opened -> deed.accept(opened.session));
    }

    private static View asked(String name, Class<? extends Question> kind, Optional<Answer> answer) {
        return explore(name, session -> Views.ask(session, kind, answer));
    }

    /// The window's views, each with a page for every kind of question that is being made.
    static List<View> all() {
        Stream<View> made = IntStream.range(0, Views.KINDS).mapToObj(kind ->
                new View("making a lesson, with a question of kind " + kind, there -> Views.make(there, kind)));
        return Stream.of(EXPLORED.stream(), OTHERS.stream(), made, OVER.stream()).flatMap(views -> views).toList();
    }

    Opened opened() {
        return opened;
    }

    /// Goes to one of them, whatever was seen before.
    void show(View view) {
        back();
        view.open().accept(opened);
        opened.window.refresh();
        if (view.isSurveyed()) {
            opened.survey();
        }
        opened.show();
        // Once more, as after a pulse, when it is known how wide everything has become; but a pulse would paint it all.
        opened.window.refresh();
        opened.show();
    }

    /// Another size of the window, as its own desktop would tell it.
    void resize(double width, double height) {
        if (opened.root().getWidth() == width && opened.root().getHeight() == height) {
            return;
        }
        opened.resize(width, height);
        opened.pulse();
        opened.pulse();
        opened.show();
    }

    /// Closes the window.
    void leave() {
        back();
        opened.close();
    }

    private void back() {
        opened.reset.closeWhatIsOpen();
        opened.root().getChildren().remove(1, opened.root().getChildren().size());
        plain.bringBack();
        opened.session.viewing().calm(true);
    }
}
