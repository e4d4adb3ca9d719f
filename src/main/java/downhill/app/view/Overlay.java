package downhill.app.view;

import downhill.app.control.Card;
import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.draw.Look;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A card that lies over the window until it is closed: by its button, Escape, or a click beside it. Meanwhile the keys
/// are its own.
class Overlay extends StackPane {

    private final Button done;
    private Node first;

    Overlay(Look look, String id, String title, Region content, Runnable close) {
        getStyleClass().add("veil");
        setId(id);
        done = new Button(look.text("overlay.close"));
        done.setId(id + "-close");
        done.setDefaultButton(true);
        first = done;
        done.setOnAction(event -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("foot");
        ScrollPane scroll = new ScrolledView(content);
        scroll.getStyleClass().add("right");
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(scroll);
        Card card = new Card(title);
        card.getStyleClass().add("overlay");
        card.getChildren().addAll(scroll, foot);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && goesRound(event.isShiftDown())) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
            }
            event.consume();
        });
    }

    /// At its end Tab begins anew: what lies below is not to be used.
    private boolean goesRound(boolean back) {
        List<Node> stops = stops(this).toList();
        Node from = back ? stops.getFirst() : stops.getLast();
        Node to = back ? stops.getLast() : stops.getFirst();
        if (getScene().getFocusOwner() != from) {
            return false;
        }
        if (from != to) {
            to.requestFocus();
            // Only what the focus comes to by a key is outlined.
            to.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            getScene().getFocusOwner().requestFocusTraversal(back ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
        return true;
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops) : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), inside) : inside;
    }

    static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("note");
        return note;
    }

    /// Has the focus go somewhere else than to the button that closes it.
    final void beginAt(Node node) {
        first = node;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
