package downhill.app.compare;

import downhill.app.draw.HoverTip;
import downhill.app.draw.Icons;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Sizes;
import downhill.app.draw.Tips;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.picture.LaneFacts;
import downhill.picture.Mark;
import downhill.picture.Numbers;
import downhill.picture.Verdicts;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One run in the list: its mark, its eye, what is told of it, and a way to take it out.
///
/// A click looks at it, its name opens it in Explore; dragged, or with Alt and an arrow key, it changes its place.
final class RunLine extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("left-out");

    private final Look look;
    private final Session session;
    private final int index;
    private final Paper mark;
    private final ToggleButton eye;
    private final FontIcon eyeIcon;
    private final Button remove;
    private final Map<RunColumn, Labeled> cells = new EnumMap<>(RunColumn.class);
    private final HoverTip nameTip;
    private int dragged = -1;

    /// @param index its place in the list
    /// @param placeAt the place in the list that a height on the screen belongs to
    RunLine(Look look, Session session, int index, DoubleToIntFunction placeAt) {
        this.look = look;
        this.session = session;
        this.index = index;
        getStyleClass().add("run-line");
        setId("run-" + index);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        mark = new Paper(look);
        mark.getStyleClass().add("run-mark");
        mark.setCursor(Cursor.V_RESIZE);
        eyeIcon = look.icons().of("fth-eye");
        eye = new ToggleButton(null, eyeIcon);
        eye.setId("eye-" + index);
        eye.getStyleClass().add("quiet-button");
        eye.setOnAction(event -> session.comparing().arrange(comparison -> comparison.hiding(index, eye.isSelected())));
        getChildren().addAll(mark, eye);
        for (RunColumn column : RunColumn.values()) {
            Labeled cell = column == RunColumn.NAME ? name() : new Label();
            cell.setWrapText(true);
            RunHeadings.place(cell, column);
            cells.put(column, cell);
            getChildren().add(cell);
        }
        nameTip = Tips.on(cells.get(RunColumn.NAME), "");
        remove = new Button(null, look.icons().of("fth-x"));
        remove.setId("remove-" + index);
        remove.getStyleClass().addAll("quiet-button", "run-remove");
        remove.setOnAction(event -> session.comparing().arrange(comparison -> comparison.without(index)));
        getChildren().add(remove);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(placeAt.applyAsInt(event.getSceneY())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button name() {
        Button name = new Button();
        name.setId("open-" + index);
        name.getStyleClass().add("run-name");
        name.setOnAction(event -> {
            session.comparing().lookAt(index);
            session.learning().turnTo(Tab.EXPLORE);
        });
        return name;
    }

    void show(LaneFacts facts, Comparison comparison, double em) {
        Lane lane = comparison.lanes().get(index);
        boolean current = comparison.current() == index;
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(HIDDEN, lane.hidden());
        Sizes.minWidth(mark, 1.7 * em);
        mark.setTall(1.7 * em);
        mark.show(em, (page, box) ->
                Mark.of(lane.mark()).paint(page, box.middleX(), box.middleY(), page.unit(6)));
        eye.setSelected(lane.hidden());
        Icons.show(eyeIcon, lane.hidden() ? "fth-eye-off" : "fth-eye");
        eye.setAccessibleText(look.text(lane.hidden() ? "compare.show" : "compare.hide", facts.name()));
        remove.setDisable(comparison.lanes().size() == 1);
        remove.setAccessibleText(look.text("compare.remove", facts.name()));
        cells.get(RunColumn.NAME).setText(facts.name());
        nameTip.setText(look.text("compare.open", facts.name()));
        cells.get(RunColumn.NAME).setAccessibleText(look.text("compare.open", facts.name()));
        cells.get(RunColumn.RATE).setText(Numbers.exact(facts.rate()));
        cells.get(RunColumn.STEPS).setText(facts.stepsText());
        cells.get(RunColumn.LOSS).setText(Numbers.significant(facts.finalLoss(), 3));
        cells.get(RunColumn.EVALUATIONS).setText(facts.lossEvaluations() == 0
                ? String.valueOf(facts.gradientEvaluations())
                : look.text("compare.evaluations.and", facts.gradientEvaluations(), facts.lossEvaluations()));
        cells.get(RunColumn.VERDICT).setText(Verdicts.word(facts.verdict(), look.words()));
    }

    private void press() {
        requestFocus();
        dragged = index;
        session.beginGesture();
        session.comparing().lookAt(index);
    }

    /// The line itself stays; what it shows goes on with the pointer.
    private void drag(int place) {
        if (dragged >= 0 && place != dragged) {
            int from = dragged;
            dragged = place;
            session.comparing().arrange(comparison -> comparison.moved(from, place));
        }
    }

    private void release() {
        dragged = -1;
        session.endGesture();
    }

    private void key(KeyEvent event) {
        int direction = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        int to = index + direction;
        if (direction != 0 && to >= 0 && to < getParent().getChildrenUnmodifiable().size()) {
            if (event.isAltDown()) {
                session.comparing().arrange(comparison -> comparison.moved(index, to));
            } else {
                session.comparing().lookAt(to);
            }
            getParent().getChildrenUnmodifiable().get(to).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            session.comparing().lookAt(index);
            session.learning().turnTo(Tab.EXPLORE);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            session.comparing().arrange(comparison -> comparison.without(index));
            event.consume();
        }
    }
}
