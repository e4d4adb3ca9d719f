package downhill.app.lessons;

import downhill.app.control.Card;
import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.lesson.Lesson;
import downhill.lesson.LessonWalk;
import downhill.picture.RichText;
import downhill.session.LessonsState;
import downhill.session.Session;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One page: its title, its sentences, its question, and the way on and back.
final class PageCard extends VBox {

    private static final double TITLE = 1.62;
    private static final double TEXT = 1.16;

    private final Look look;
    private final Session session;
    private final Button list;
    private final Label place = new Label();
    private final PageDots dots = new PageDots();
    private final RichFlow title;
    private final Paragraphs text;
    private final QuestionBox question;
    private final ScrollPane scroll;
    private final DoubleBinding needed;
    private final Button saving;
    private final Button back;
    private final Button next;
    private int shownPage = -1;
    private boolean isJudged;
    private boolean isToEnd;

    /// @param answers shows what the student has answered
    PageCard(Look look, Session session, Runnable answers) {
        this.session = session;
        this.look = look;
        Card.dress(this);
        getStyleClass().add("page-card");
        setId("page");
        list = button("page.list", "quiet-button", session.learning()::list);
        list.getStyleClass().add("page-list");
        list.setMinWidth(0);
        list.setWrapText(true);
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        Button again = icon("page.again", "fth-rotate-ccw", session.learning()::again);
        Button explore = icon("page.explore", "fth-external-link", session.learning()::explore);
        HBox top = line(list, space(), place);
        saving = icon("page.answers", "fth-share", answers);
        HBox second = line(dots, space(), saving, again, explore);
        title = new RichFlow(look);
        title.setId("page-title");
        text = new Paragraphs(look);
        text.setId("page-text");
        question = new QuestionBox(look, session);
        VBox content = new VBox(title, text, question);
        content.getStyleClass().add("page-content");
        scroll = new ScrolledView(content);
        scroll.getStyleClass().add("right");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(scroll);
        VBox.setMargin(scroll, new Insets(0, 0, 0, -ScrollToFocus.RING));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        needed = Bindings.createDoubleBinding(
                () -> getHeight() - scroll.getViewportBounds().getHeight() + content.getHeight(), heightProperty(),
                scroll.viewportBoundsProperty(), content.heightProperty());
        back = button("page.back", "page-back", session.learning()::back);
        next = button("page.next", "present", session.learning()::next);
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> isToEnd = false);
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isToEnd = false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> isToEnd = false);
        getChildren().addAll(top, second, scroll, line(back, space(), next));
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("page-line");
        return line;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button icon(String key, String icon, Runnable action) {
        Button button = new Button(null, look.icons().of(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(look.text(key));
        Tips.on(button, look.text(key + ".tip"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Where the list is left for: the lesson that is being made, or all of them. Those that come with the program are
    /// counted, one's own aren't.
    private String name(LessonsState lessons, Lesson lesson, String title) {
        int number = lessons.all().stream().map(Lesson::source).toList().indexOf(lesson.source());
        boolean isGiven = number >= 0 && number < lessons.all().size() - session.learning().shelf().own().size();
        return lessons.drafting().isPresent() ? look.text("page.made")
                : isGiven ? look.text("page.lesson", number, title) : title;
    }

    void show(LessonsState lessons, double em) {
        LessonWalk walk = lessons.walk().orElseThrow();
        String language = look.words().language();
        int pages = walk.lesson().pages().size();
        list.setText("‹ " + name(lessons, walk.lesson(), walk.lesson().title().in(language).source()));
        place.setText((walk.index() + 1) + " / " + pages);
        place.setAccessibleText(look.text("lessons.place", walk.index() + 1, pages));
        dots.show(pages, walk.index(), Set.of(), em);
        title.show(title(walk, language), TITLE * em);
        text.show(walk.text(language), TEXT * em);
        question.show(walk, em);
        back.setDisable(walk.index() == 0);
        next.setText(look.text(!walk.isLast() ? "page.next" : lessons.drafting().isPresent() ? "page.made" : "page.end"));
        boolean isLater = walk.isOpen();
        next.getStyleClass().removeAll("present", "later");
        next.getStyleClass().add(isLater ? "later" : "present");
        if (walk.index() != shownPage) {
            shownPage = walk.index();
            scroll.setVvalue(0);
            isToEnd = false;
        } else if (walk.judged().isPresent() != isJudged) {
            isToEnd = !isJudged;
        }
        isJudged = walk.judged().isPresent();
        Presence.of(saving, lessons.answered().isPresent());
        Presence.of(question, walk.page().question().isPresent());
    }

    /// What is said to an answer stands last, and how high it is is known only now: it is to be seen.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isToEnd) {
            scroll.layout();
            scroll.setVvalue(1);
        }
    }

    /// In bold letters, whatever is a word in it.
    private static RichText title(LessonWalk walk, String language) {
        return Paragraphs.bold(walk.page().title().in(language).line(walk.asked()));
    }

    /// How high it is where nothing of it has to be scrolled.
    DoubleBinding needed() {
        return needed;
    }

    /// What has the focus where the figures can't be used.
    Node first() {
        return question.isManaged() ? question.first() : next;
    }
}
