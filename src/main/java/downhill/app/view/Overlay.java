package downhill.app.view;

import downhill.app.control.Card;
import downhill.app.draw.Look;
import javafx.scene.Node;
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
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("right");
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
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
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
            }
            event.consume();
        });
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
