package downhill.app.lessons.edit;

import downhill.app.control.Card;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
import downhill.session.Drafting;
import downhill.session.Session;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Making a lesson without a text editor: its pages, and beside them the page that is worked on.
public final class LessonEditor extends VBox {

    private static final double PAGES = 18;

    private final Look look;
    private final EditorBar bar;
    private final PageColumn pages;
    private final PageForm form;
    private final Label problem = new Label();
    /// Whether a page has just been added, whose words are typed next.
    private boolean isAdded;

    public LessonEditor(Look look, Session session) {
        this.look = look;
        getStyleClass().add("middle");
        setId("lesson-editor");
        bar = new EditorBar(look, session, () -> isAdded = true);
        pages = new PageColumn(look, session.authoring());
        form = new PageForm(look, session);
        problem.setWrapText(true);
        problem.setId("draft-problem");
        problem.getStyleClass().add("draft-problem");
        HBox columns = new HBox(pages, form);
        columns.getStyleClass().add("draft-columns");
        HBox.setHgrow(form, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox card = new VBox(bar, columns, problem);
        card.getStyleClass().add("draft-rows");
        Card.dress(card);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        EditorKeys.on(this, session.authoring());
    }

    /// Shows what there is of the lesson, with text of a size.
    public void show(Drafting drafting, double em) {
        Sizes.minWidth(pages, PAGES * em);
        Sizes.prefWidth(pages, PAGES * em);
        bar.show(drafting);
        pages.show(drafting);
        form.show(drafting);
        boolean isWrong = drafting.problem().isPresent() && !drafting.draft().pages().isEmpty();
        Presence.of(problem, isWrong);
        drafting.problem().ifPresent(wrong -> problem.setText(look.words().text(wrong.told(look.words()))));
        if (isAdded) {
            isAdded = false;
            form.first().requestFocus();
        }
    }

    /// Whether something is a part of it.
    public static boolean isIn(Node node) {
        return node != null && (node instanceof LessonEditor || isIn(node.getParent()));
    }

    /// What has the focus at first.
    public Node first() {
        return form.first();
    }
}
