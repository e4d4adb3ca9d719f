package downhill.app.setup;

import downhill.app.control.Choices;
import downhill.app.draw.Look;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.Table;
import downhill.descent.data.TableChoice;
import downhill.descent.data.TableColumn;
import downhill.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Which columns of a table are x and y.
final class ColumnChoice extends HBox {

    private final Session session;
    private final ComboBox<String> x;
    private final ComboBox<String> y;
    private String id = "";
    private boolean showing;

    ColumnChoice(Look look, Session session) {
        this.session = session;
        getStyleClass().add("line");
        x = choice("column-x", look.text("setup.column.x"));
        y = choice("column-y", look.text("setup.column.y"));
        getChildren().addAll(x, y);
    }

    private ComboBox<String> choice(String name, String spoken) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(name);
        choice.setAccessibleText(spoken);
        Choices.tell(choice, column -> column);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(0);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setOnAction(event -> {
            if (!showing && x.getValue() != null && y.getValue() != null) {
                chosen();
            }
        });
        return choice;
    }

    private void chosen() {
        String forX = x.getValue();
        String forY = y.getValue();
        session.whenRead(() -> {
            Optional<Table> table = session.data().table();
            if (table.isPresent()) {
                Optional<TableColumn> first = table.get().find(forX);
                Optional<TableColumn> second = table.get().find(forY);
                if (first.isPresent() && second.isPresent()) {
                    session.data().choose(table.get(), new TableChoice(first.get(), second.get()));
                }
            } else {
                Datasets.find(id, forX, forY).ifPresent(found -> session.data().take(found.points(), found.skipped()));
            }
        });
    }

    /// Shows what can be chosen of data.
    ///
    /// @param of the data's id
    /// @return whether there is a choice
    boolean show(String of, Dataset data) {
        id = of;
        List<String> names = session.data().table().map(table -> table.numericColumns().stream().map(TableColumn::name)
                .toList()).orElseGet(() -> Datasets.columns(of));
        Dataset raw = data.original().orElse(data);
        if (names.size() < 2 || !names.contains(raw.xName()) || !names.contains(raw.yName())) {
            return false;
        }
        showing = true;
        if (!x.getItems().equals(names)) {
            x.getItems().setAll(names);
            y.getItems().setAll(names);
        }
        x.setValue(raw.xName());
        y.setValue(raw.yName());
        showing = false;
        return names.size() > 2 || session.data().table().isPresent();
    }
}
