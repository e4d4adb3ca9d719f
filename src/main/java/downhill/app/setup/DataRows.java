package downhill.app.setup;

import downhill.app.control.Choices;
import downhill.app.control.Form;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.descent.PreparedLoss;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.picture.GroundView;
import downhill.picture.RichText;
import downhill.session.Session;
import downhill.session.State;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The data that the loss goes over, where it has some: a choice of those that come along, a way to bring one's own, which
/// columns are x and y, and what has been done to them.
final class DataRows {

    private static final String NONE = "none";
    private static final String OWN = "own";

    private final Look look;
    private final Session session;
    private final ComboBox<String> sets = new ComboBox<>();
    private final List<Node> first;
    private final RichFlow about;
    private final WrapLine switches;
    private final DataToggles toggles;
    private final ToggleButton standardize;
    private final ColumnChoice columns;
    private final Label columnsName;
    private final SyntheticSliders sliders;
    private Dataset data = Dataset.NONE;
    private String chosen = "";
    private boolean showing;
    private Shown shown;

    DataRows(Look look, Session session, Form.Section section) {
        this.look = look;
        this.session = session;
        sets.setId("data");
        sets.setAccessibleText(look.text("setup.data"));
        sets.setMaxWidth(Double.MAX_VALUE);
        Choices.tell(sets, this::told);
        sets.setOnAction(event -> {
            if (!showing && sets.getValue() != null) {
                choose(sets.getValue());
            }
        });
        HBox line = new HBox(sets);
        line.getStyleClass().add("line");
        HBox.setHgrow(sets, Priority.ALWAYS);
        Label lineName = Form.named(look.text("setup.data"));
        section.add(lineName, line);
        first = List.of(lineName, line);
        about = new RichFlow(look);
        about.setId("data-about");
        standardize = new ToggleButton(look.text("setup.standardize"));
        standardize.setId("standardize");
        standardize.getStyleClass().addAll("title-toggle", "quiet-toggle");
        Tips.on(standardize, look.text("setup.standardize.about"));
        standardize.setOnAction(event -> session.whenRead(() -> session.data().standardize(standardize.isSelected())));
        toggles = new DataToggles(look, session);
        switches = new WrapLine(standardize, toggles);
        switches.getStyleClass().add("line");
        section.addBelow(about);
        columnsName = Form.named(look.text("setup.columns"));
        columns = new ColumnChoice(look, session);
        section.add(columnsName, columns);
        sliders = new SyntheticSliders(look, session);
        section.addBelow(sliders);
    }

    /// What is done with the data and drawn into them: for the line with the card's title, which has room for it.
    Node switches() {
        return switches;
    }

    private String name(String id) {
        return id.equals(NONE) ? look.text("setup.data.none") : id.equals(OWN) ? data.name() : look.text("data." + id);
    }

    /// What data are called; of those that are there how many points they have, too.
    private String told(String id) {
        if (data.isEmpty() || !id.equals(idOf(data))) {
            return name(id);
        }
        return data.rows() == 1 ? look.text("setup.data.told.one", name(id))
                : look.text("setup.data.told", name(id), data.rows());
    }

    private void choose(String id) {
        session.whenRead(() -> {
            switch (id) {
                case OWN -> { }
                case NONE -> {
                    // The choice goes with the data: the keys go back to the window.
                    sets.getScene().getRoot().requestFocus();
                    session.data().take(Dataset.NONE);
                }
                case SyntheticData.ID -> session.data().take(SyntheticData.USUAL.dataset(name(id)));
                default -> Datasets.find(id).ifPresent(found -> session.data().take(found.points(), found.skipped()));
            }
        });
    }

    void show(State state, double em) {
        Dataset data = state.scenario().problem().data();
        Shown now = new Shown(data, state.frame().loss(), state.view().ground(), em);
        boolean stays = now.isSame(shown) && idOf(data).equals(sets.getValue());
        if (!stays) {
            shown = now;
            show(state, data);
        }
        // While a rate or a start is dragged nothing of this changes but the answer in own units.
        if (!stays || data.original().isPresent()) {
            RichText told = data.isEmpty() ? RichText.empty() : new DataTold(look).of(state, data);
            about.show(told, 0.95 * em);
            Presence.of(about, !told.plain().isEmpty());
        }
    }

    /// What is shown, but for where the run is.
    private record Shown(Dataset data, PreparedLoss loss, GroundView view, double em) {

        boolean isSame(Shown other) {
            return other != null && data == other.data && loss == other.loss && view.equals(other.view) && em == other.em;
        }
    }

    private void show(State state, Dataset now) {
        data = now;
        String id = idOf(data);
        showing = true;
        List<String> items = new ArrayList<>(List.of(NONE));
        items.addAll(Datasets.ids());
        items.add(SyntheticData.ID);
        if (id.equals(OWN)) {
            items.add(OWN);
        }
        if (!sets.getItems().equals(items)) {
            sets.getItems().setAll(items);
        }
        String name = told(id);
        if (!id.equals(sets.getValue()) || !name.equals(chosen)) {
            chosen = name;
            // One and the same value may have got another name, which it is asked for only if it is set anew.
            sets.setValue(null);
            sets.setValue(id);
        }
        showing = false;
        boolean hasData = !data.isEmpty();
        first.forEach(node -> Presence.of(node, hasData));
        Presence.of(switches, hasData);
        toggles.show(state.view().ground(), state.frame().loss().data());
        standardize.setSelected(data.original().isPresent());
        boolean canChoose = columns.show(id, data);
        Presence.of(columns, canChoose);
        Presence.of(columnsName, canChoose);
        Presence.of(sliders, data.made().isPresent());
        data.made().ifPresent(made -> sliders.show(made, data.name()));
    }

    private String idOf(Dataset data) {
        if (data.isEmpty()) {
            return NONE;
        }
        if (data.made().isPresent()) {
            return SyntheticData.ID;
        }
        return Datasets.called(data.name()).orElse(OWN);
    }
}
