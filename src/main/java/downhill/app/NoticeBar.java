package downhill.app;

import downhill.descent.Complaint;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line that says what didn't work and what would; gone with the next thing that works.
final class NoticeBar extends HBox {

    private final Look look;
    private final Label text = new Label();

    NoticeBar(Look look, Session session) {
        this.look = look;
        getStyleClass().add("notice");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(null, look.icons().of("fth-x"));
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(look.text("notice.close"));
        close.setOnAction(event -> session.dismissNotice());
        getChildren().addAll(look.icons().of("fth-alert-triangle"), text, close);
        show(Optional.empty());
    }

    void show(Optional<Complaint> notice) {
        notice.ifPresent(complaint -> text.setText(look.words().text(complaint)));
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
    }
}
