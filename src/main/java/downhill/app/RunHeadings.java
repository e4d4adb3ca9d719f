package downhill.app;

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

    RunHeadings(Look look, Consumer<RunColumn> sort) {
        getStyleClass().addAll("run-line", "run-headings");
        Region before = new Region();
        before.getStyleClass().add("run-signs");
        getChildren().add(before);
        for (RunColumn column : RunColumn.values()) {
            Button heading = new Button(look.text(column.key()));
            heading.setId("sort-" + column.name().toLowerCase(Locale.ROOT));
            heading.getStyleClass().add("run-heading");
            heading.setOnAction(event -> sort.accept(column));
            Tips.on(heading, look.text(column.key() + ".about"));
            place(heading, column);
            getChildren().add(heading);
        }
        Region after = new Region();
        after.getStyleClass().add("run-remove");
        getChildren().add(after);
    }

    /// Gives something the width of its column.
    static void place(Labeled cell, RunColumn column) {
        if (column.ems() == 0) {
            cell.setMinWidth(0);
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
        } else {
            cell.setStyle("-fx-min-width: " + column.ems() + "em; -fx-max-width: " + column.ems() + "em;");
        }
        cell.setAlignment(column == RunColumn.NAME || column == RunColumn.VERDICT ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    }
}
