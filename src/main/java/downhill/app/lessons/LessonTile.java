package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.Sizes;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.session.Session;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One lesson in the list: what it is called, what it is about, and how far somebody is. A click opens it where that was.
final class LessonTile extends Button {

    private static final double WIDE = 21;
    private static final double HIGH = 11.2;
    /// What its own edges take of that.
    private static final double EDGES = 2.2;

    private final Look look;
    private final Lesson lesson;
    private final PageDots dots = new PageDots();
    private final Label place = new Label();
    private final VBox content;

    /// @param number what the lesson is counted as, from 0; nothing of one's own
    LessonTile(Look look, Session session, Lesson lesson, OptionalInt number) {
        this.look = look;
        this.lesson = lesson;
        String language = look.words().language();
        getStyleClass().add("lesson-tile");
        setId("lesson-" + lesson.id());
        String title = lesson.title().in(language).source();
        Label name = new Label(number.isPresent() ? number.getAsInt() + " · " + title : title);
        name.getStyleClass().add("lesson-name");
        name.setWrapText(true);
        Label about = new Label(lesson.about().map(text -> text.in(language).source()).orElse(""));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(dots, place);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("lesson-foot");
        place.getStyleClass().add("hint");
        content = new VBox(name, about, between, foot);
        content.getStyleClass().add("lesson-content");
        content.setFillWidth(true);
        setGraphic(content);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleText(title);
        setOnAction(event -> session.learning().open(lesson,
                session.learning().shelf().progress().in(lesson.id()).page()));
    }

    Lesson lesson() {
        return lesson;
    }

    /// Makes it so wide that those that fit beside each other fill their room.
    ///
    /// @param room how wide all of them are beside each other; nothing while that is not known
    /// @param gap what lies between two of them
    void fit(double em, double room, double gap) {
        int beside = Math.max(1, (int) ((room + gap) / (WIDE * em + gap)));
        double wide = Math.max(WIDE * em, Math.floor((room + gap) / beside - gap));
        Sizes.min(this, wide, HIGH * em);
        Sizes.pref(this, wide, HIGH * em);
        Sizes.max(this, wide, HIGH * em);
        Sizes.pref(content, wide - EDGES * em, (HIGH - EDGES) * em);
    }

    void show(LessonProgress.Reached reached, double em) {
        int pages = lesson.pages().size();
        dots.show(pages, -1, reached.seen(), em);
        boolean isDone = reached.seen().size() == pages;
        String text = reached.seen().isEmpty() ? look.text("lessons.pages", pages)
                : isDone ? look.text("lessons.done") : look.text("lessons.place", reached.page() + 1, pages);
        place.setText(text);
        setAccessibleHelp(text);
    }
}
