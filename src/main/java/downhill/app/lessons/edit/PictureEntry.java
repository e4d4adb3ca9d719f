package downhill.app.lessons.edit;

import downhill.app.draw.HoverTip;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Complaint;
import downhill.json.JsonObject;
import downhill.json.JsonPath;
import downhill.session.Drafting;
import downhill.session.Notice;
import downhill.session.Session;
import java.util.Optional;
import javafx.scene.control.ToggleButton;

/// Whether a reply shows why in the figure: the moment that is looked at as this is switched on.
final class PictureEntry extends ToggleButton implements DraftEntry {

    private final Look look;
    private final JsonPath reply;

    private final HoverTip tip = Tips.on(this, "");

    /// @param reply where it is on the page
    /// @param begun what it says if it has no words yet, by its language
    PictureEntry(Look look, Session session, JsonPath reply, JsonObject begun) {
        super(null, look.icons().of("fth-eye"));
        this.look = look;
        this.reply = reply;
        setId("draft-" + String.join("-", reply.steps().stream().map(Object::toString).toList()) + "-picture");
        getStyleClass().add("quiet-button");
        setOnAction(event -> {
            if (isSelected()) {
                JsonPath words = reply.then("text");
                session.authoring().edit((page, moment) -> (words.find(page.fields()).isPresent() ? page
                        : page.with(words, Optional.of(begun))).showing(reply, moment));
                session.notices().show(Notice.news(Complaint.of("draft.question.picture.taken",
                        session.scene().head().step())));
            } else {
                session.authoring().edit((page, moment) -> page.showingNothing(reply));
            }
        });
    }

    @Override
    public void show(Drafting drafting) {
        setSelected(drafting.shown().filter(page -> page.isShowing(reply)).isPresent());
        String told = look.text(isSelected() ? "draft.question.picture.away" : "draft.question.picture");
        setAccessibleText(told);
        tip.setText(told);
    }
}
