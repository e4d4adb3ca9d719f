package downhill.app.lessons;

import downhill.lesson.LessonWalk;
import javafx.scene.Node;

/// Where a question of one kind is answered.
interface AnswerPlace {

    Node node();

    /// What has the focus at first.
    Node first();

    void show(LessonWalk walk, double em);
}
