package downhill.app;

import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.Complaint;
import downhill.descent.Method;
import downhill.descent.Schedule;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/// What can be done in a window, by name: each leaves something behind.
final class Deeds {

    private Deeds() {
    }

    static Map<String, Consumer<Opened>> all() {
        Map<String, Consumer<Opened>> deeds = new LinkedHashMap<>();
        deeds.put("a drag that is not over", opened -> {
            Slider rate = opened.find(Slider.class, "#rate");
            opened.session.beginGesture();
            rate.setValueChanging(true);
            rate.setValue(-0.2);
        });
        deeds.put("a plot that is being dragged", opened -> {
            Node paper = opened.find(Node.class, "#plot > Paper");
            Events.mouse(paper, MouseEvent.MOUSE_PRESSED, 300, 200, 1);
            Events.mouse(paper, MouseEvent.MOUSE_DRAGGED, 340, 200, 1);
        });
        deeds.put("a formula that can't be read", opened -> type(opened, "#formula", "w^"));
        deeds.put("a rule that can't be read", opened -> {
            choose(opened, "#optimizer", Method.OWN);
            type(opened, "#rule", "w = w - a*x");
        });
        deeds.put("a number that can't be read", opened -> opened.type(opened.field("Steps"), "many"));
        deeds.put("a number that is being typed", opened -> {
            opened.field("Start").requestFocus();
            opened.field("Start").setText("1.2");
        });
        deeds.put("a setting, a schedule and noise", opened -> {
            choose(opened, "#optimizer", "adam");
            opened.find(Slider.class, "#setting-epsilon").setValue(-3);
            choose(opened, "#schedule", Schedule.COSINE);
            opened.session.edit(scenario -> scenario.withChance(chance -> chance.withNoise(2)));
        });
        deeds.put("playing fast", opened -> {
            choose(opened, "#speed", 4.0);
            opened.run(Command.PLAY_OR_PAUSE);
            opened.session.viewing().advance(0.7);
        });
        deeds.put("guessing", opened -> {
            opened.fire("#predict");
            opened.session.predicting().guess(1);
            opened.fire("#reveal");
        });
        deeds.put("looking otherwise", opened -> {
            opened.session.looking().as(Mode.IDEA);
            opened.session.looking().unfold(true);
            Stream.of(Command.LINEAR_OR_LOGARITHMIC, Command.CHART_OR_LEDGER).forEach(opened::run);
            opened.session.viewing().calm(true);
            opened.session.nudge(0.7);
        });
        deeds.put("several runs", opened -> {
            opened.session.player().goTo(Playhead.at(3));
            opened.run(Command.FORK);
            opened.run(Command.COMPARE);
            opened.survey();
            opened.find(Node.class, "#run-1").requestFocus();
        });
        deeds.put("larger text and the help", opened -> Stream.of(Command.LARGER, Command.LARGER, Command.HELP)
                .forEach(opened::run));
        deeds.put("the idea", opened -> opened.run(Command.IDEA));
        deeds.put("presenting", opened -> Stream.of(Command.PRESENT, Command.SHOW_RATE, Command.BLANK)
                .forEach(opened::run));
        deeds.put("what is hidden, locked, told and undone", opened -> {
            Scene scene = opened.session.scene();
            opened.session.show(scene.with(WindowParts.all().with(WindowPart.RATE, Access.HIDDEN)
                    .with(WindowPart.SETUP, Access.LOCKED)).with(scene.view().on(Tab.COMPARE)));
            opened.session.choose(Catalogue.of(1).getLast());
            opened.session.undo();
            opened.session.notices().tell(Complaint.of("number.empty"));
        });
        deeds.put("scrolled, pointed at and unfolded", opened -> {
            choose(opened, "#optimizer", "adam");
            opened.find(ScrollPane.class, ".right").setVvalue(1);
            Events.mouse(opened.find(Node.class, ".chart"), MouseEvent.MOUSE_MOVED, 90, 30, 0);
            Events.mouse(opened.find(Node.class, "#rate"), MouseEvent.MOUSE_MOVED, 90, 5, 0);
            opened.find(ComboBox.class, "#loss").show();
        });
        return deeds;
    }

    private static void type(Opened opened, String field, String text) {
        TextInputControl typed = opened.find(TextInputControl.class, field);
        typed.requestFocus();
        typed.setText(text);
        opened.show();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Opened opened, String choice, T value) {
        ((ComboBox<T>) opened.find(ComboBox.class, choice)).setValue(value);
        opened.show();
    }
}
