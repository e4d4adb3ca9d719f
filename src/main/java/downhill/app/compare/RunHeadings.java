package downhill.app.compare;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The headings of the list of runs; each sorts by its column.
final class RunHeadings extends HBox {

    private static final double SMALL = 0.92;

    RunHeadings(Look look, Consumer<RunColumn> sort) {
        getStyleClass().addAll("run-line", "run-headings");
        setMinHeight(USE_PREF_SIZE);
        Region before = new Region();
        before.getStyleClass().add("run-signs");
        getChildren().add(before);
        for (RunColumn column : RunColumn.values()) {
            Button heading = new Button(look.text(column.key()));
            heading.setId("sort-" + column.name().toLowerCase(Locale.ROOT));
            heading.getStyleClass().add("run-heading");
            heading.setOnAction(event -> sort.accept(column));
            Tips.on(heading, look.text(column.key() + ".about"));
            heading.setWrapText(true);
            place(heading, column, SMALL);
            getChildren().add(heading);
        }
        Region after = new Region();
        after.getStyleClass().add("run-remove");
        getChildren().add(after);
    }

    /// Gives something the width of its column.
    static void place(Labeled cell, RunColumn column) {
        place(cell, column, 1);
    }

    /// @param size the size of its text, of which its own em is made, in ems of its place
    private static void place(Labeled cell, RunColumn column, double size) {
        if (column.ems() == 0) {
            cell.setMinWidth(0);
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
        } else {
            double ems = column.ems() / size;
            cell.setStyle("-fx-font-size: " + size + "em; -fx-min-width: " + ems + "em; -fx-max-width: " + ems + "em;");
        }
        cell.setAlignment(column == RunColumn.NAME || column == RunColumn.VERDICT ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    }
}
