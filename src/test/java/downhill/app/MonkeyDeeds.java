package downhill.app;

import downhill.BadInput;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.data.Datasets;
import downhill.lesson.Lesson;
import downhill.session.Learning;
import downhill.session.RandomDeeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// All that a monkey can do to a window, by name. What the program learns is added here, as one more line of [#all].
final class MonkeyDeeds {

    /// Those that ask the system for something that isn't there without a display, or that would end the test.
    private static final Set<Command> NOT_DONE = Set.of(Command.PRESENT);
    /// Those that ask the system for a file where a lesson is made.
    private static final Set<Command> ASKING = Set.of(Command.OPEN, Command.SAVE, Command.SAVE_AS);
    private static final List<Command> COMMANDS =
            List.of(Command.values()).stream().filter(command -> !NOT_DONE.contains(command)).toList();
    private final Opened opened;
    private final Random random;
    private final RandomDeeds deeds;
    private final MonkeyHands hands;
    private final MonkeyFiles files;

    /// One thing to do.
    @FunctionalInterface
    interface Deed {

        /// @return what was done, exactly enough to be told by it
        String done();
    }

    MonkeyDeeds(Opened opened, Random random) {
        this.opened = opened;
        this.random = random;
        hands = new MonkeyHands(opened, random);
        files = new MonkeyFiles(opened.session, random);
        deeds = new RandomDeeds(opened.session, random.nextLong());
    }

    Map<String, Deed> all() {
        Map<String, Deed> all = new LinkedHashMap<>();
        all.put("session", this::inSession);
        all.put("command", this::command);
        all.put("key", hands::key);
        all.put("click", hands::click);
        all.put("drag", hands::drag);
        all.put("wheel", hands::wheel);
        all.put("type", this::type);
        all.put("paste", this::paste);
        all.put("drop", this::drop);
        all.put("data", this::data);
        all.put("document", files::done);
        all.put("lesson", this::lesson);
        all.put("look", this::look);
        all.put("present", this::present);
        all.put("time", this::time);
        return all;
    }

    private String inSession() {
        deeds.next();
        return deeds.done().getLast();
    }

    private String command() {
        Command command = one(COMMANDS);
        if (opened.session.state().lessons().isMaking() && ASKING.contains(command)) {
            return command.name() + ", not done";
        }
        opened.run(command);
        return command.name();
    }

    /// Another language, another theme, another size.
    private String look() {
        Command command = one(List.of(Command.LANGUAGE, Command.NEXT_THEME, Command.LARGER, Command.SMALLER,
                Command.NORMAL_SIZE, Command.CALM, Command.SOUNDS));
        opened.run(command);
        return command.name();
    }

    /// Something into some field, good or bad.
    private String type() {
        List<TextInputControl> fields = Found.all(opened.root()).filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast).filter(field -> MonkeyHands.isThere(field) && field.isEditable())
                .toList();
        if (fields.isEmpty()) {
            return "nowhere";
        }
        TextInputControl field = one(fields);
        String text = text();
        field.requestFocus();
        field.selectAll();
        field.replaceSelection(text);
        if (random.nextBoolean()) {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", random.nextBoolean() ? KeyCode.ENTER
                    : KeyCode.ESCAPE, false, false, false, false));
        }
        return text + " into " + field.getId();
    }

    private String paste() {
        ClipboardContent content = new ClipboardContent();
        String text = text();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        Node focused = opened.stage.getScene().getFocusOwner();
        Event.fireEvent(focused == null ? opened.root() : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
        return text;
    }

    /// As a table that is let fall on the window.
    private String drop() {
        String text = random.nextBoolean() ? bad("tables") : "x,y\n1,2\n3," + random.nextInt(9) + "\n-4,5\n";
        opened.session.whenRead(() -> opened.session.data().paste("dropped", text));
        return text;
    }

    private String data() {
        if (random.nextBoolean()) {
            opened.session.choose(one(Catalogue.of(2)));
            return "two weights";
        }
        opened.session.data().take(one(Datasets.all()).points());
        return "data";
    }

    private String lesson() {
        Learning learning = opened.session.learning();
        List<Lesson> read = learning.shelf().lessons();
        if (read.isEmpty()) {
            return "none that has been read yet";
        }
        Lesson lesson = one(read);
        learning.open(lesson, random.nextInt(lesson.pages().size()));
        opened.window.showIfStale();
        one(List.<Runnable>of(learning::next, learning::back, learning::again, learning::goOn, learning::check,
                learning::list, learning::explore)).run();
        return lesson.id();
    }

    private String present() {
        opened.run(Command.PRESENT);
        opened.window.showIfStale();
        for (Command command : List.of(Command.SHOW_RATE, Command.PEN, Command.BLANK, Command.PHASE, Command.CLEAR_PEN,
                Command.HIDE_POINTER, Command.END_PRESENTATION)) {
            opened.run(command);
            opened.window.showIfStale();
        }
        return "presented";
    }

    private String time() {
        double seconds = 3 * random.nextDouble();
        opened.session.viewing().advance(seconds);
        return seconds + " s";
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> bad("formulas");
            case 3 -> bad("codes");
            case 1 -> bad("rules");
            case 2 -> one(List.of("w^2", "w^4 - 3w^2 + w", "w^2 + 3b^2", "w = w - a*g", "mean((w*x - y)^2)", "sin(3w)"));
            default -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(9) - 3));
        };
    }

    private String bad(String kind) {
        return one(BadInput.all(kind)).text();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
