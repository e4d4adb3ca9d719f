package downhill.app.plane;

import downhill.app.control.Card;
import downhill.app.control.FigurePane;
import downhill.app.draw.Look;
import downhill.app.draw.OneSeen;
import downhill.session.Sentences;
import downhill.session.State;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of the figures: those of a loss of one weight, or of two. Only what is seen is part of the window; what isn't
/// needed yet isn't made.
public final class FiguresCard extends VBox {

    private final FigurePane line;
    private final Supplier<PlanePane> making;
    private final Sentences sentences;
    private final OneSeen figures;
    private PlanePane plane;
    private boolean placing;

    /// @param line the figures of a loss of one weight
    /// @param making makes those of two, once they are needed
    public FiguresCard(Look look, FigurePane line, Supplier<PlanePane> making) {
        super(line);
        sentences = new Sentences(look.words());
        this.line = line;
        figures = new OneSeen(getChildren(), line);
        this.making = making;
        Card.dress(this);
        getStyleClass().add("plot-card");
        VBox.setVgrow(line, Priority.ALWAYS);
    }

    /// Makes and styles the figures of a state, where they haven't been seen yet.
    ///
    /// @return whether there was anything to do
    public boolean prepare(State state) {
        boolean[] anything = new boolean[1];
        if (state.frame().weights() != 1) {
            place(() -> anything[0] = figures.prepare(plane()));
        }
        return anything[0];
    }

    /// Shows a state with text of a size.
    public void show(State state, double em) {
        if (state.frame().weights() == 1) {
            put(line);
            place(() -> line.show(state, em));
        } else {
            put(plane());
            place(() -> plane.show(state, em));
        }
        // A screen reader hears of a name that is another than before, where the focus is.
        shown().setAccessibleText(shown().getAccessibleRoleDescription() + ". " + sentences.of(state));
    }

    /// What is moved over the figures asks for a layout of all that lies around them, up to the window. None of it would be
    /// larger or smaller for it: the figures take what room there is.
    private void place(Runnable showing) {
        placing = true;
        showing.run();
        placing = false;
    }

    @Override
    public void requestLayout() {
        if (placing) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    private PlanePane plane() {
        if (plane == null) {
            plane = making.get();
            VBox.setVgrow(plane, Priority.ALWAYS);
        }
        return plane;
    }

    private void put(Region wanted) {
        boolean hadFocus = shown().isFocused();
        if (figures.show(wanted) && hadFocus) {
            wanted.requestFocus();
        }
    }

    /// The figures that are seen.
    public Node shown() {
        return figures.seen();
    }
}
