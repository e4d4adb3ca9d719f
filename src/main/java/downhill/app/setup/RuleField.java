package downhill.app.setup;

import downhill.app.control.LimitedArea;
import downhill.app.control.ScrollToFocus;
import downhill.app.control.TabOn;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Sizes;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleExample;
import downhill.descent.rule.RuleExamples;
import downhill.picture.ErrorMark;
import downhill.picture.Languages;
import downhill.picture.Page;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.Session;
import downhill.session.State;
import downhill.session.Typing.Part;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An update rule of one's own to type, read at every key.
///
/// What can't be read yet leaves the last good rule in place ([Draft]). Below stands what a rule is made of, or, where it
/// can't be read, the line with a mark under the place and what would be right; both take the same room, so that nothing
/// jumps. The known optimizers can be opened and changed.
final class RuleField extends VBox implements ScrollToFocus.Whole {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// The room for what is said of a rule, in ems: the line with its mark, and a message of three lines.
    private static final double SAID = 6.4;

    private final Look look;
    private final TextArea text = new LimitedArea();
    private final Paper place;
    private final RichFlow message;
    private final RichFlow hint;
    private final VBox mistake;
    private final StackPane said;
    private final Draft draft;
    private boolean begins;

    RuleField(Look look, Session session) {
        this.look = look;
        place = new Paper(look);
        message = new RichFlow(look);
        hint = new RichFlow(look);
        mistake = new VBox(place, message);
        mistake.setMaxHeight(USE_PREF_SIZE);
        hint.setMaxHeight(USE_PREF_SIZE);
        said = new StackPane(hint, mistake);
        said.setAlignment(Pos.TOP_LEFT);
        said.setId("rule-said");
        draft = new Draft(text, session, Part.RULE);
        getStyleClass().add("rule-field");
        text.setId("rule");
        text.setAccessibleText(look.text("setup.rule"));
        text.setPrefRowCount(5);
        text.setWrapText(true);
        TabOn.from(text);
        text.setPrefColumnCount(10);
        MenuButton examples = new MenuButton(look.text("setup.rule.examples"));
        examples.setId("rule-examples");
        for (RuleExample example : RuleExamples.all()) {
            MenuItem item = new MenuItem(look.text("optimizer." + example.id()));
            item.setOnAction(event -> {
                draft.giveUp();
                session.typing().type(Part.RULE, written(example, look));
            });
            examples.getItems().add(item);
        }
        getChildren().addAll(text, said, examples);
    }

    /// An example that begins with what it is called in the language that is spoken, and by whom it is; in the first
    /// language it says more itself.
    static String written(RuleExample example, Look look) {
        return look.words().language().equals(Languages.FIRST) ? example.text()
                : example.named(look.text("optimizer." + example.id()));
    }

    /// To begin to type here, as soon as all of the present event is done: the Enter that chose it in a list would be typed
    /// here, too.
    void begin() {
        begins = true;
        Platform.runLater(this::takeFocus);
    }

    /// Not before it is there to be seen: what isn't can't have the focus.
    private void takeFocus() {
        if (begins && isVisible()) {
            begins = false;
            text.requestFocus();
        }
    }

    /// Shows the rule, unless another is being typed.
    void show(State state, double em) {
        draft.show();
        takeFocus();
        boolean wrong = state.mistakes().rule().isPresent();
        text.pseudoClassStateChanged(WRONG, wrong);
        Sizes.minHeight(said, SAID * em);
        hint.show(RichText.words(look.text("setup.rule.tip"), Role.DIM), 0.95 * em);
        hint.setVisible(!wrong);
        // What is said of an older text goes.
        mistake.setVisible(!state.mistakes().isRuleOld());
        place.setTall(wrong ? 2.1 * em : 0);
        Presence.of(message, wrong);
        state.mistakes().rule().ifPresent(error -> {
            place.showLive(em, (page, box) -> paint(page, error));
            message.show(RichText.words(look.text("setup.rule.wrong", error.line(),
                    look.text(error.key(), error.arguments().toArray())), Role.WARNING), 0.98 * em);
        });
    }

    /// The line that can't be read, and a mark under the place.
    private void paint(Page page, RuleError error) {
        double em = page.em();
        String line = text.getText().lines().skip(error.line() - 1L).findFirst().orElse("");
        ErrorMark mark = ErrorMark.of(page, line, error.column() - 1, error.length());
        double shift = Math.min(0, getWidth() - em - mark.left() - mark.wide());
        page.text(RichText.words(line, Role.TEXT), em, shift, 0.75 * em, Page.Align.LEFT);
        mark.paint(page, shift, getWidth(), 1.5 * em);
    }
}
