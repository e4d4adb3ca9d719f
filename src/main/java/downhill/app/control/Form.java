package downhill.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Rows below each other, each with a name on the left and a control on the right: all controls begin at the same place.
///
/// The rows come in sections, in the order in which these are begun. A section may get more rows, or others, at any time:
/// those of the sections below it move on.
public final class Form extends GridPane {

    private static final int NAMES = 0;
    private static final int CONTROLS = 1;

    private final List<Section> sections = new ArrayList<>();

    public Form() {
        getStyleClass().add("rows");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, controls);
    }

    /// What a row is called, in as many lines as it needs.
    public static Label named(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("row-name");
        label.setWrapText(true);
        return label;
    }

    /// Begins a section below all others.
    public Section section() {
        Section section = new Section();
        sections.add(section);
        return section;
    }

    private void number() {
        int index = 0;
        for (Section section : sections) {
            for (List<Node> row : section.rows) {
                for (Node node : row) {
                    setRowIndex(node, index);
                }
                index++;
            }
        }
    }

    /// Some rows that belong together.
    public final class Section {

        private final List<List<Node>> rows = new ArrayList<>();

        private Section() {
        }

        /// Adds a control and what it is called.
        public void add(String name, Node control) {
            add(named(name), control);
        }

        /// Adds a control that may grow downwards; its name stays beside the first line.
        ///
        /// @param first what is in that line
        public void addGrowing(String name, Node control, Region first) {
            Label label = named(name);
            label.minHeightProperty().bind(first.heightProperty());
            setValignment(label, VPos.TOP);
            add(label, control);
        }

        /// Adds a control and what stands for its name.
        public void add(Node name, Node control) {
            setColumnIndex(name, NAMES);
            setColumnIndex(control, CONTROLS);
            row(name, control);
        }

        /// Adds something without a name of its own, below a control.
        public void addBelow(Node node) {
            setColumnIndex(node, CONTROLS);
            row(node);
        }

        /// Adds something that is as wide as names and controls together.
        public void addWide(Node node) {
            setColumnIndex(node, NAMES);
            setColumnSpan(node, 2);
            row(node);
        }

        /// Takes all of its rows away.
        void clear() {
            rows.forEach(row -> getChildren().removeAll(row));
            rows.clear();
            number();
        }

        /// Keys go from control to control in the order of the children, and so from row to row.
        private void row(Node... nodes) {
            int place = 0;
            for (Section section : sections.subList(0, sections.indexOf(this) + 1)) {
                place += section.rows.stream().mapToInt(List::size).sum();
            }
            rows.add(List.of(nodes));
            number();
            getChildren().addAll(place, List.of(nodes));
        }
    }
}
