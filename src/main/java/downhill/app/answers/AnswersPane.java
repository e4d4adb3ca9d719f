package downhill.app.answers;

import downhill.app.control.LimitedField;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.lesson.Answer;
import downhill.lesson.LeftOrRight;
import downhill.lesson.Lesson;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.GivenAnswer;
import downhill.lesson.answers.PageAnswer;
import downhill.picture.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All that a student has answered in a lesson, as it would be saved or copied, with a name for it if she wants one.
public final class AnswersPane extends VBox {

    private final Look look;
    private final Lesson lesson;
    private final TextField name = new LimitedField();

    /// What can be done with the answers. All of it closes the pane.
    public enum Deed { SAVE, COPY, FORGET }

    /// Takes what is to be done, with what.
    @FunctionalInterface
    public interface Doing {

        void act(Deed deed, AnswerSheet sheet);
    }

    /// @param sheet what was answered in the lesson
    /// @param first what Enter does in the field of the name
    public AnswersPane(Look look, Lesson lesson, AnswerSheet sheet, Deed first, Doing doing) {
        this.look = look;
        this.lesson = lesson;
        getStyleClass().add("my-answers");
        Label about = note("answers.about");
        Label named = new Label(look.text("answers.name"));
        named.setLabelFor(name);
        named.setMinWidth(USE_PREF_SIZE);
        name.setId("answers-name");
        name.setPromptText(look.text("answers.name.prompt"));
        name.setAccessibleText(look.text("answers.name") + " " + look.text("answers.name.prompt"));
        name.setText(sheet.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox nameLine = new HBox(named, name);
        nameLine.getStyleClass().add("answers-line");
        nameLine.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox();
        lines.getStyleClass().add("answers-list");
        sheet.pages().forEach(page -> lines.getChildren().add(line(page)));
        HBox deeds = new HBox(button("answers.save", Deed.SAVE, sheet, doing),
                button("answers.copy", Deed.COPY, sheet, doing), button("answers.forget", Deed.FORGET, sheet, doing));
        deeds.getStyleClass().add("answers-line");
        Tips.on((Button) deeds.getChildren().getLast(), look.text("answers.forget.tip"));
        name.setOnAction(event -> doing.act(first, named(sheet)));
        getChildren().addAll(about, nameLine, lines, deeds);
    }

    private AnswerSheet named(AnswerSheet sheet) {
        return sheet.named(name.getText()).titled(lesson, look.words().language());
    }

    private Button button(String key, Deed deed, AnswerSheet sheet, Doing doing) {
        Button button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> doing.act(deed, named(sheet)));
        return button;
    }

    private Label note(String key) {
        Label note = new Label(look.text(key));
        note.setWrapText(true);
        note.getStyleClass().add("note");
        return note;
    }

    private Label line(PageAnswer page) {
        GivenAnswer given = page.given();
        boolean isSide = page.page() < lesson.pages().size()
                && lesson.pages().get(page.page()).question().filter(LeftOrRight.class::isInstance).isPresent();
        String first = judged(given.first(), given.firstRight(), isSide);
        Label line = new Label(given.tries() == 1 ? look.text("answers.once", page.page() + 1, first)
                : look.text("answers.often", page.page() + 1, first, judged(given.last(), given.right(), isSide),
                given.tries()));
        line.setWrapText(true);
        return line;
    }

    private String judged(Answer answer, boolean right, boolean isSide) {
        return look.text(right ? "answers.right" : "answers.wrong", isSide && answer instanceof Answer.Number(double side)
                ? look.text(side < 0 ? "question.left" : side > 0 ? "question.rightward" : "question.neither")
                : told(answer));
    }

    private String told(Answer answer) {
        return switch (answer) {
            case Answer.Choice(int index) -> look.text("answers.choice", index + 1);
            case Answer.Number(double value) -> Numbers.readable(value, 4);
            case Answer.Place(double w, double b) ->
                    "w = " + Numbers.readable(w, 4) + ", b = " + Numbers.readable(b, 4);
            case Answer.Order(List<Integer> items) -> look.text("answers.order.told", items.stream()
                    .map(item -> Integer.toString(item + 1)).collect(Collectors.joining(", ")));
        };
    }

    /// What has the focus at first.
    public TextField first() {
        return name;
    }
}
