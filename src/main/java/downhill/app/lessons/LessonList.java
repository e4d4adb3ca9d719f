package downhill.app.lessons;

import downhill.app.control.Card;
import downhill.app.control.ScrollToFocus;
import downhill.app.draw.Look;
import downhill.app.lessons.edit.DraftMoments;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.session.LessonsState;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All lessons, with how far somebody is in each.
final class LessonList extends VBox {

    private final Look look;
    private final Session session;
    private final FlowPane tiles = new FlowPane();
    private List<Lesson> shown = List.of();
    private final List<LessonTile> made = new ArrayList<>();

    LessonList(Look look, Session session) {
        this.look = look;
        this.session = session;
        getStyleClass().add("middle");
        setId("lesson-list");
        tiles.getStyleClass().add("lesson-tiles");
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.getStyleClass().add("right");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(scroll);
        Card card = new Card(look.text("lessons.title"));
        card.getStyleClass().add("lessons-card");
        card.title().getStyleClass().add("hero-title");
        Button make = new Button(look.text("draft.make"));
        make.setId("make-lesson");
        make.setOnAction(event -> DraftMoments.begin(look, session));
        card.atTitle(make);
        card.getChildren().add(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(LessonsState lessons, double em) {
        if (!lessons.all().equals(shown)) {
            shown = lessons.all();
            made.clear();
            for (int index = 0; index < shown.size(); index++) {
                made.add(new LessonTile(look, session, shown.get(index), index));
            }
            tiles.getChildren().setAll(made);
        }
        for (LessonTile tile : made) {
            LessonProgress.Reached reached = lessons.progress().in(tile.lesson().id());
            tile.show(reached, em);
        }
    }

    /// What has the focus at first.
    Node first() {
        return made.isEmpty() ? this : made.getFirst();
    }
}
