package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.session.Session;
import javafx.scene.control.Button;

/// Shows the whole curve; stands in a corner of a figure.
public final class FitButton extends Button {

    public FitButton(Look look, Session session) {
        super(null, look.icons().of("fth-maximize"));
        getStyleClass().add("quiet-button");
        setId("fit");
        setAccessibleText(look.text("plot.fit"));
        Tips.on(this, look.text("plot.fit"));
        setOnAction(event -> session.viewing().fit());
    }
}
