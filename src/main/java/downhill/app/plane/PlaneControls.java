package downhill.app.plane;

import downhill.app.control.FitButton;
import downhill.app.control.Segments;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.picture.GroundView;
import downhill.picture.Mode;
import downhill.picture.PlaneSheet;
import downhill.picture.Words;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/// What is chosen above the figures of two weights, beside their titles; with long words the figures begin below it.
final class PlaneControls {

    private static final String EQUAL = "1 : 1";

    private final Look look;
    private final Segments<GroundView.Kind> kinds;
    private final Segments<Mode> modes;
    private final ToggleButton equal;
    private final ToggleButton gradients;
    private final FitButton fit;
    private double besideMap;
    private double besideSlices;

    PlaneControls(Look look, Session session) {
        this.look = look;
        kinds = new Segments<>(look, "ground.", List.of(GroundView.Kind.values()),
                kind -> session.looking().ground(now -> now.as(kind)));
        modes = new Segments<>(look, "mode.", List.of(Mode.IDEA, Mode.EXACT), session.looking()::as);
        equal = new ToggleButton(EQUAL);
        equal.setId("equal-scales");
        equal.getStyleClass().add("title-toggle");
        equal.setAccessibleText(look.text("command.equal-scales"));
        Tips.on(equal, look.text("command.equal-scales"));
        equal.setOnAction(event -> session.looking().ground(now -> now.withEqual(equal.isSelected())));
        gradients = new ToggleButton(look.text("ground.gradients"));
        gradients.setId("gradients");
        gradients.getStyleClass().add("title-toggle");
        Tips.on(gradients, look.text("ground.gradients.about"));
        gradients.setOnAction(event -> session.looking().ground(now -> now.withGradients(gradients.isSelected())));
        fit = new FitButton(look, session);
    }

    List<Node> nodes() {
        return List.of(kinds, gradients, equal, modes, fit);
    }

    void show(State state) {
        GroundView view = state.view().ground();
        kinds.show(view.kind());
        modes.show(state.mode());
        equal.setSelected(view.equal());
        equal.setVisible(view.kind() != GroundView.Kind.SURFACE);
        gradients.setSelected(view.gradients());
        gradients.setVisible(view.kind() == GroundView.Kind.MAP);
    }

    /// Where the figures stand from now on, until the next [#measure], given where they would without titles as
    /// long as these.
    UnaryOperator<PlaneSheet> under() {
        Words words = look.words();
        double beside = besideMap;
        double slices = besideSlices;
        double high = kinds.getHeight();
        return sheet -> sheet.under(words, look.ruler(), beside, slices, high);
    }

    /// Measures what is chosen among, in the size of text that it has now.
    ///
    /// @return whether that has changed
    boolean measure(double em) {
        fit.autosize();
        kinds.autosize();
        modes.autosize();
        equal.autosize();
        gradients.autosize();
        double map = kinds.getWidth() + fit.getWidth() + 0.3 * em;
        boolean isAsBefore = map == besideMap && modes.getWidth() == besideSlices;
        besideMap = map;
        besideSlices = modes.getWidth();
        return !isAsBefore;
    }

    /// @param sheet where the figures would stand
    /// @param mapTop and how high the map itself would begin
    /// @param mapLeft and how far left
    void place(PlaneSheet sheet, double mapTop, double mapLeft) {
        double em = sheet.em();
        // They are never lower than can be hit, however small the text: rather into the card's margin than onto the map.
        double top = Math.min(sheet.map().top() + 0.3 * em, mapTop - kinds.getHeight() - 0.15 * em);
        fit.setLayoutX(sheet.map().right() - em - fit.getWidth());
        kinds.relocate(fit.getLayoutX() - 0.3 * em - kinds.getWidth(), top);
        fit.setLayoutY(kinds.getLayoutY() + (kinds.getHeight() - fit.getHeight()) / 2);
        equal.relocate(kinds.getLayoutX() - 0.3 * em - equal.getWidth(), top);
        gradients.relocate(equal.getLayoutX() - 0.3 * em - gradients.getWidth(), top);
        // The title comes first.
        double titleEnd = mapLeft + sheet.mapTitle(look.words(), look.ruler()) + em;
        equal.setVisible(equal.isVisible() && equal.getLayoutX() > titleEnd);
        gradients.setVisible(gradients.isVisible() && gradients.getLayoutX() > titleEnd);
        modes.setVisible(sheet.hasSlices());
        modes.relocate(sheet.title().right() - modes.getWidth(), sheet.title().top());
    }
}
