package downhill.app.answers;

import downhill.app.control.Card;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.picture.Tally;
import downhill.picture.TallyBoard;
import downhill.picture.TallySentence;
import downhill.session.ClassPage;
import downhill.session.Classroom;
import downhill.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the class has answered on the page that is shown, for the teacher: as bars or dots, with names as a list, and what
/// of the files could not be taken.
public final class ClassCard extends VBox {

    /// Until it is known how wide it is, in ems.
    private static final double USUAL_WIDTH = 25;

    private final Look look;
    private final ToggleButton shown;
    private final ToggleButton latest;
    private final ToggleButton names;
    private final Paper board;
    private final Label none = new Label();
    private final VBox answers = new VBox();
    private final VBox told = new VBox();

    public ClassCard(Look look, Session session) {
        this.look = look;
        Classroom classroom = session.learning().shelf().classroom();
        Card.dress(this);
        getStyleClass().add("class-card");
        setId("class-card");
        shown = toggle("class.shown", classroom::show);
        latest = toggle("class.latest", classroom::latest);
        names = toggle("class.names", classroom::name);
        Button clear = new Button(look.text("class.clear"));
        clear.setId("class-clear");
        clear.getStyleClass().add("title-toggle");
        clear.setMinWidth(USE_PREF_SIZE);
        Tips.on(clear, look.text("class.clear.tip"));
        clear.setOnAction(event -> classroom.clear());
        FlowPane choices = new FlowPane(shown, latest, names, clear);
        choices.getStyleClass().add("class-choices");
        board = new Paper(look);
        board.setId("class-board");
        board.setFocusTraversable(true);
        board.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        board.setAccessibleRoleDescription(look.text("class.title"));
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        answers.setId("class-list");
        answers.getStyleClass().add("answers-list");
        told.setId("class-told");
        told.getStyleClass().add("answers-list");
        getChildren().addAll(choices, board, none, answers, told);
    }

    private ToggleButton toggle(String key, Consumer<Boolean> wanted) {
        ToggleButton toggle = new ToggleButton(look.text(key));
        toggle.setId(key.replace('.', '-'));
        toggle.getStyleClass().add("title-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        Tips.on(toggle, look.text(key + ".tip"));
        toggle.setOnAction(event -> wanted.accept(toggle.isSelected()));
        return toggle;
    }

    /// Shows it with text of a size.
    public void show(ClassPage page, double em) {
        shown.setSelected(page.shown());
        latest.setSelected(page.sheets().latest());
        names.setSelected(page.sheets().named());
        Optional<Tally> tally = page.tally();
        Presence.of(board, tally.isPresent());
        tally.ifPresent(there -> paint(there, em));
        Presence.of(none, page.all().isEmpty());
        none.setText(look.text(page.sheets().sheets().isEmpty() ? "class.none" : "class.none.here",
                page.sheets().sheets().size()));
        boolean isListed = page.sheets().named() || tally.filter(there -> there.scale() == Tally.Scale.MAP).isPresent();
        List<String> lines = tally.filter(there -> isListed)
                .map(there -> TallySentence.lines(there, look.words())).orElse(List.of());
        fill(answers, lines);
        fill(told, page.told().stream().map(look.words()::text).toList());
    }

    private void paint(Tally tally, double em) {
        double width = board.getWidth() > 0 ? board.getWidth() : USUAL_WIDTH * em;
        board.setTall(TallyBoard.height(look.words(), look.ruler(), em, width, tally));
        board.show(em, (page, box) -> TallyBoard.paint(page, box, tally));
        board.setAccessibleText(TallySentence.of(tally, look.words()));
    }

    /// One line below the other; what is there is used again.
    private static void fill(VBox list, List<String> lines) {
        while (list.getChildren().size() > lines.size()) {
            list.getChildren().removeLast();
        }
        while (list.getChildren().size() < lines.size()) {
            Label line = new Label();
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add("class-line");
            list.getChildren().add(line);
        }
        for (int index = 0; index < lines.size(); index++) {
            ((Label) list.getChildren().get(index)).setText(lines.get(index));
        }
        Presence.of(list, !lines.isEmpty());
    }
}
