package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.picture.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes up over the window for a while, and what waits in an empty field, can be read in every theme.
@InWindow
class PopupsInEveryThemeTest {

    private static final double AMBIENT = 0.2;

    private final List<String> wrong = new ArrayList<>();
    private Opened opened;
    private int judged;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.session.viewing().theming().choose(Optional.of(Theme.light()));
        opened.close();
    }

    @Test
    void menus_and_lists_can_be_read() {
        inEveryTheme(theme -> Found.all(opened.root()).filter(Aimed::isSeen).forEach(node -> {
            switch (node) {
                case MenuButton button -> {
                    button.show();
                    judgePopups(theme, node);
                    button.hide();
                }
                case ComboBoxBase<?> box -> {
                    box.show();
                    judgePopups(theme, node);
                    box.hide();
                }
                default -> { }
            }
        }));
    }

    @Test
    void tips_can_be_read() {
        inEveryTheme(theme -> {
            Tooltip tip = new Tooltip("…");
            Node owner = opened.find(MenuButton.class, "#file");
            tip.show(owner, 10, 10);
            judgePopups(theme, owner);
            tip.hide();
        });
    }

    @Test
    void what_waits_in_an_empty_field_can_be_read() {
        opened.run(Command.PALETTE);
        inEveryTheme(theme -> Found.all(opened.root()).filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> field.getText().isEmpty() && field.getPromptText() != null
                        && !field.getPromptText().isEmpty())
                .forEach(field -> field.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(text -> text.getText().equals(field.getPromptText()))
                        .forEach(text -> judge(theme, field, text.getFill(), "prompt " + text.getText()))));
    }

    private void inEveryTheme(Consumer<Theme> deed) {
        for (Theme theme : Theme.all()) {
            opened.session.viewing().theming().choose(Optional.of(theme));
            opened.show();
            deed.accept(theme);
        }
        assertThat(judged).isGreaterThanOrEqualTo(Theme.all().size());
        assertThat(wrong).isEmpty();
    }

    private void judgePopups(Theme theme, Node owner) {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                popup.getScene().getRoot().applyCss();
                popup.getScene().getRoot().layout();
                Found.all(popup.getScene().getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                        .filter(label -> label.getText() != null && !label.getText().isBlank() && label.isVisible())
                        .forEach(label -> judge(theme, label, label.getTextFill(), owner + ": " + label.getText()));
            }
        }
    }

    private void judge(Theme theme, Node on, Paint ink, String what) {
        judged++;
        Color ground = Painted.inside(on);
        Color seen = Painted.over(ground, ink, opacity(on));
        boolean projected = theme.equals(Theme.projector());
        if (Painted.contrast(seen, ground, 0) < (projected ? 7 : 4.5)
                || projected && Painted.contrast(seen, ground, AMBIENT) < 4.5) {
            wrong.add(theme.id() + ", " + what + (on.isDisabled() ? " (disabled)" : "") + ": " + seen + " on " + ground + " "
                    + Painted.contrast(seen, ground, 0));
        }
    }

    /// Of a node with all that it is part of.
    private static double opacity(Node node) {
        double opacity = 1;
        for (Node up = node; up.getParent() != null; up = up.getParent()) {
            opacity *= up.getOpacity();
        }
        return opacity;
    }
}
