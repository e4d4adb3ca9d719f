package downhill.app.lessons;

import downhill.app.control.Card;
import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.lessons.edit.DraftMoments;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.session.LessonsState;
import downhill.session.OwnLesson;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All lessons, with how far somebody is in each.
final class LessonList extends VBox {

    private static final double BAR = 3;

    private final Look look;
    private final Session session;
    private final FlowPane tiles = new FlowPane();
    private final ScrollPane scroll;
    private final FlowPane own = new FlowPane();
    private final Label ownTitle;
    private final Button make = new Button();
    private List<Lesson> shown = List.of();
    private double em;
    private final List<LessonTile> made = new ArrayList<>();

    /// @param open asks for the file of a lesson and opens it
    LessonList(Look look, Session session, Runnable open) {
        this.look = look;
        this.session = session;
        getStyleClass().add("middle");
        setId("lesson-list");
        tiles.getStyleClass().add("lesson-tiles");
        own.getStyleClass().add("lesson-tiles");
        own.setId("own-lessons");
        ownTitle = new Label(look.text("lessons.own"));
        ownTitle.getStyleClass().add("card-title");
        VBox all = new VBox(ownTitle, own, tiles);
        all.getStyleClass().add("lesson-shelves");
        scroll = new ScrolledView(all);
        scroll.widthProperty().addListener(property -> fit());
        scroll.getStyleClass().add("right");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(scroll);
        Card card = new Card(look.text("lessons.title"));
        card.getStyleClass().add("lessons-card");
        card.title().getStyleClass().add("hero-title");
        Button other = new Button(look.text("command.open-lesson"));
        other.setId("open-lesson");
        other.setOnAction(event -> open.run());
        make.setId("make-lesson");
        make.setOnAction(event -> DraftMoments.goOn(look, session));
        card.atTitle(other, make);
        card.getChildren().add(scroll);
        VBox.setMargin(scroll, new Insets(-ScrollToFocus.RING, 0, -ScrollToFocus.RING, -ScrollToFocus.RING));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(LessonsState lessons, double em) {
        this.em = em;
        make.setText(look.text(session.authoring().isOn() ? "draft.goon" : "draft.make"));
        if (!lessons.all().equals(shown)) {
            shown = lessons.all();
            List<Lesson> ours = session.learning().shelf().own().stream().map(OwnLesson::lesson).toList();
            List<LessonTile> mine = ours.stream().map(each -> tile(each, OptionalInt.empty())).toList();
            List<LessonTile> given = IntStream.range(0, shown.size() - ours.size())
                    .mapToObj(index -> tile(shown.get(index), OptionalInt.of(index))).toList();
            own.getChildren().setAll(mine);
            tiles.getChildren().setAll(given);
            made.clear();
            made.addAll(mine);
            made.addAll(given);
            Presence.of(own, !mine.isEmpty());
            Presence.of(ownTitle, !mine.isEmpty());
        }
        for (LessonTile tile : made) {
            LessonProgress.Reached reached = lessons.progress().in(tile.lesson().id());
            tile.show(reached, em);
        }
        fit();
    }

    private void fit() {
        // With room for the bar that scrolls, whether it is there or not.
        made.forEach(tile -> tile.fit(em, scroll.getWidth() - 2 * ScrollToFocus.RING - BAR * em, tiles.getHgap()));
    }

    private LessonTile tile(Lesson lesson, OptionalInt number) {
        return new LessonTile(look, session, lesson, number);
    }

    /// What has the focus at first.
    Node first() {
        return made.isEmpty() ? this : made.getFirst();
    }
}
