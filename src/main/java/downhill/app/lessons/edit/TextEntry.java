package downhill.app.lessons.edit;

import downhill.app.control.LimitedArea;
import downhill.app.control.LimitedField;
import downhill.app.control.TabOn;
import downhill.json.JsonPath;
import downhill.json.JsonText;
import downhill.json.JsonValue;
import downhill.session.Authoring;
import downhill.session.Drafting;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// One field of a lesson that is being made: a name and what stands there. Every key changes the draft.
final class TextEntry extends VBox implements DraftEntry {

    /// Marks fields whose text is an expression, not words.
    static final String EXPRESSION = "draft-expression";

    private static final Set<String> EXPRESSIONS = Set.of("answer", "tolerance", "value", "when");

    private final JsonPath path;
    private final boolean ofLesson;
    private final TextInputControl input;
    private boolean showing;
    /// Whether the last press of the mouse came from elsewhere.
    private boolean isEntered;

    /// @param path from the page, or from the lesson
    /// @param ofLesson whether it belongs to the lesson itself
    private TextEntry(Authoring authoring, String name, JsonPath path, boolean ofLesson, TextInputControl input) {
        this.path = path;
        this.ofLesson = ofLesson;
        this.input = input;
        getStyleClass().add("draft-entry");
        Label label = new Label(name);
        label.getStyleClass().add("row-name");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        if (EXPRESSIONS.contains(String.valueOf(path.steps().getLast()))) {
            input.getStyleClass().add(EXPRESSION);
        }
        input.setId("draft-" + String.join("-", path.steps().stream().map(Object::toString).toList()));
        input.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                Optional<JsonValue> value = now.isBlank() ? Optional.empty() : Optional.of(JsonText.of(now));
                if (ofLesson) {
                    authoring.writeLesson(path, value);
                } else {
                    authoring.write(path, value);
                }
            }
        });
        getChildren().addAll(label, input);
    }

    /// One line of a page.
    static TextEntry line(Authoring authoring, String name, JsonPath path) {
        return new TextEntry(authoring, name, path, false, new LimitedField());
    }

    /// One line of the lesson itself.
    static TextEntry ofLesson(Authoring authoring, String name, JsonPath path) {
        return new TextEntry(authoring, name, path, true, new LimitedField());
    }

    /// Several lines of a page; Tab goes on to the next field.
    static TextEntry lines(Authoring authoring, String name, JsonPath path, int rows) {
        TextArea area = new LimitedArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        TabOn.from(area);
        return new TextEntry(authoring, name, path, false, area);
    }

    @Override
    public void show(Drafting drafting) {
        String text = ofLesson ? drafting.draft().text(path) : drafting.shown().map(page -> page.text(path)).orElse("");
        if (!(text.equals(input.getText()) || text.isEmpty() && input.getText().isBlank())) {
            showing = true;
            int caret = input.getCaretPosition();
            input.setText(text);
            input.positionCaret(Math.min(caret, text.length()));
            showing = false;
        }
    }

    /// What is there to begin with is replaced by what is typed: whoever comes there, by keys or by the mouse, finds it
    /// chosen.
    TextEntry replacing(Predicate<String> begun) {
        Runnable choose = () -> {
            if (begun.test(input.getText())) {
                input.selectAll();
            }
        };
        input.focusVisibleProperty().addListener((property, before, now) -> {
            if (now) {
                choose.run();
            }
        });
        // A press puts the caret where the mouse is, after it has given the focus. Of an area, what is inside of it takes
        // the release.
        input.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isEntered = !input.isFocused());
        input.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isEntered && input.getSelection().getLength() == 0) {
                choose.run();
            }
        });
        return this;
    }

    TextInputControl input() {
        return input;
    }
}
