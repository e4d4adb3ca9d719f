package downhill.app.explore;

import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.draw.Colours;
import downhill.app.draw.Look;
import downhill.app.draw.Sizes;
import downhill.picture.Role;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// Cards below each other, which are scrolled where they don't all fit.
///
/// They are equally wide with and without a scroll bar: it has room of its own beside them. Where there is more below, they
/// fade out at the lower edge instead of being cut.
final class CardColumn extends StackPane {

    private static final double WIDE = 27.5;
    /// The room for the scroll bar, in ems; it takes it from the window's margin.
    private static final double BAR = 0.75;
    private static final double FADE = 2.2;

    private final VBox cards;
    private final ScrollPane pane;
    private final Region fade = new Region();

    CardColumn(Look look, Node... nodes) {
        cards = new VBox(nodes);
        cards.getStyleClass().add("column");
        pane = new ScrolledView(cards);
        pane.getStyleClass().add("right");
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(pane);
        fade.setId("more-below");
        fade.setMouseTransparent(true);
        fade.setMaxHeight(USE_PREF_SIZE);
        look.colours().follow(fade, () -> fade.setBackground(shade(look.colours())));
        setAlignment(fade, Pos.BOTTOM_LEFT);
        getChildren().addAll(pane, fade);
        fade.visibleProperty().bind(Bindings.createBooleanBinding(this::isMoreBelow, pane.vvalueProperty(),
                pane.viewportBoundsProperty(), cards.layoutBoundsProperty()));
    }

    private static Background shade(Colours colours) {
        return new Background(new BackgroundFill(new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE,
                new Stop(0, colours.of(Role.BACKGROUND, 0)), new Stop(1, colours.of(Role.BACKGROUND))),
                CornerRadii.EMPTY, Insets.EMPTY));
    }

    private boolean isMoreBelow() {
        double below = cards.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        return below > 1 && (1 - pane.getVvalue()) * below > 1;
    }

    /// Fits it to the size of text.
    void fit(double em) {
        Sizes.minWidth(cards, WIDE * em);
        Sizes.maxWidth(cards, WIDE * em);
        Sizes.minWidth(this, (WIDE + BAR) * em);
        Sizes.prefWidth(this, (WIDE + BAR) * em);
        Insets margin = new Insets(0, -BAR * em, 0, 0);
        if (!margin.equals(HBox.getMargin(this))) {
            HBox.setMargin(this, margin);
        }
        Sizes.prefHeight(fade, FADE * em);
        Sizes.maxWidth(fade, WIDE * em);
    }
}
