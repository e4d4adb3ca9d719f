package downhill.app.view;

import downhill.app.draw.Look;
import downhill.user.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// One calm sentence that says that the program has made a mistake, and a button that copies what is known of it. Stays
/// until it is closed. It needs nothing of the session, which may be what failed.
public final class MistakeBar extends HBox {

    private final Look look;
    private final String program;
    private final StackPane window;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Button copy = new Button();
    private final Button close = new Button();
    private final Label text = new Label();

    /// @param program what is running, in one line
    /// @param window what it is shown over, above all else there
    public MistakeBar(Look look, String program, StackPane window) {
        this.look = look;
        this.program = program;
        this.window = window;
        getStyleClass().addAll("notice", "mistake");
        setId("mistake");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        copy.setId("copy-mistake");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> copy());
        close.setGraphic(look.icons().of("fth-x"));
        close.getStyleClass().add("quiet-button");
        close.setOnAction(event -> close());
        retell();
        getChildren().addAll(look.icons().of("fth-alert-triangle"), text, copy, close);
    }

    /// In the language that is spoken now.
    public void retell() {
        text.setText(look.text("mistake.told"));
        close.setAccessibleText(look.text("notice.close"));
        copy.setText(look.text("mistake.copy"));
    }

    /// Shows that something went wrong. On the FX thread.
    public void show(Mistake mistake) {
        mistakes.add(mistake);
        copy.setText(look.text("mistake.copy"));
        if (getParent() == null) {
            window.getChildren().add(this);
        }
    }

    private void close() {
        mistakes.clear();
        window.getChildren().remove(this);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(details());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(look.text("mistake.copied"));
    }

    /// What is copied.
    private String details() {
        return mistakes.stream().map(Mistake::text).collect(Collectors.joining("\n", program + "\n\n", ""));
    }
}
