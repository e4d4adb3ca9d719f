package downhill.app.view;

import downhill.app.answers.AnswersPane;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.palette.Action;
import downhill.app.palette.PalettePane;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// What can be opened over the window, one thing at a time: the help, the guide, the palette.
public final class Overlays {

    private static final String PALETTE = "palette";
    private static final String ANSWERS = "my-answers";

    private final Look look;
    private final DoubleSupplier em;
    private final StackPane window;
    private final BooleanSupplier unseen;
    private Optional<Node> before = Optional.empty();

    /// @param em the size of the window's letters
    /// @param window what they lie over is its first child
    /// @param unseen whether something else is looked at: what would be opened now would wait there until later
    public Overlays(Look look, DoubleSupplier em, StackPane window, BooleanSupplier unseen) {
        this.look = look;
        this.em = em;
        this.window = window;
        this.unseen = unseen;
    }

    /// Opens the help, or closes what is open.
    public void help() {
        open(() -> new HelpDialog(look, this::close));
    }

    /// Opens what tells what each part of the window is, or closes what is open.
    public void guide() {
        open(() -> new GuideDialog(look, em.getAsDouble(), this::close));
    }

    /// Opens what finds things by name, or closes what is open.
    ///
    /// @param actions all that can be done
    public void palette(Supplier<List<Action>> actions) {
        open(() -> {
            PalettePane pane = new PalettePane(look, actions.get(), this::close);
            Overlay overlay = new Overlay(look, PALETTE, look.text("palette.title"), pane, this::close);
            overlay.beginAt(pane);
            return overlay;
        });
    }

    /// Opens what a student has answered, or closes what is open.
    ///
    /// @param made makes it, with what closes it again
    public void answers(Function<Runnable, AnswersPane> made) {
        open(() -> {
            AnswersPane pane = made.apply(this::close);
            Overlay overlay = new Overlay(look, ANSWERS, look.text("answers.heading"), pane, this::close);
            overlay.beginAt(pane.first());
            return overlay;
        });
    }

    private void open(Supplier<Overlay> made) {
        if (!close() && !unseen.getAsBoolean()) {
            Overlay overlay = made.get();
            before = Optional.ofNullable(window.getScene().getFocusOwner());
            window.getChildren().add(overlay);
            // What is in a scroll pane is part of the scene, and can have the focus, only once that has its skin.
            overlay.applyCss();
            overlay.requestFocus();
        }
    }

    /// Closes what is open.
    ///
    /// @return whether anything was
    public boolean close() {
        boolean any = window.getChildren().removeIf(Overlay.class::isInstance);
        if (any) {
            before.filter(Overlays::canHaveFocus).orElse(window.getChildren().getFirst()).requestFocus();
        }
        return any;
    }

    /// Whether what had the focus before is still there for it.
    private static boolean canHaveFocus(Node node) {
        return node.getScene() != null && node.isFocusTraversable() && !node.isDisabled() && Presence.isSeen(node);
    }

    /// Whether a node is a part of one.
    public static boolean isInOne(Node node) {
        return node != null && (node instanceof Overlay || isInOne(node.getParent()));
    }

    public static boolean isHelpIn(Parent window) {
        return window.lookup("#" + HelpDialog.ID) != null;
    }
}
