package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.session.Notice;
import downhill.session.Session;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line that says what didn't work and what would, or how far something is; gone with the next thing that works.
public final class NoticeBar extends HBox {

    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");

    private final Look look;
    private final FontIcon warning;
    private final Label text = new Label();

    NoticeBar(Look look, Session session) {
        this.look = look;
        getStyleClass().add("notice");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(null, look.icons().of("fth-x"));
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(look.text("notice.close"));
        close.setOnAction(event -> session.notices().dismiss());
        warning = look.icons().of("fth-alert-triangle");
        getChildren().addAll(warning, text, close);
        show(Optional.empty());
    }

    void show(Optional<Notice> notice) {
        notice.ifPresent(told -> text.setText(look.words().text(told.message())));
        pseudoClassStateChanged(NEWS, notice.filter(told -> !told.warning()).isPresent());
        Presence.of(warning, notice.filter(Notice::warning).isPresent());
        Presence.of(this, notice.isPresent());
    }
}
