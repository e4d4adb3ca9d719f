package downhill.app.setup;

import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Tips;
import downhill.descent.DataModel;
import downhill.picture.GroundView;
import downhill.session.Session;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.ToggleButton;

/// What more is drawn into the data: the least-squares line, and what the model leaves of each y.
final class DataToggles extends WrapLine {

    private final Session session;
    private final ToggleButton reference;
    private final ToggleButton residuals;

    DataToggles(Look look, Session session) {
        this.session = session;
        getStyleClass().add("line");
        reference = toggle(look, "data.reference", GroundView::withReference);
        residuals = toggle(look, "data.residuals", GroundView::withResiduals);
        getChildren().addAll(reference, residuals);
    }

    private ToggleButton toggle(Look look, String key, BiFunction<GroundView, Boolean, GroundView> change) {
        ToggleButton toggle = new ToggleButton(look.text(key));
        toggle.setId(key.replace('.', '-'));
        toggle.getStyleClass().addAll("title-toggle", "quiet-toggle");
        Tips.on(toggle, look.text(key + ".about"));
        toggle.setOnAction(event ->
                session.looking().ground(now -> change.apply(now, toggle.isSelected())));
        return toggle;
    }

    /// Each is there where it draws something: a line that is known to be best, and what a model leaves.
    void show(GroundView view, Optional<DataModel> data) {
        Presence.of(reference, data.flatMap(DataModel::best).isPresent());
        Presence.of(residuals, data.flatMap(DataModel::fit).isPresent());
        reference.setSelected(view.reference());
        residuals.setSelected(view.residuals());
    }
}
