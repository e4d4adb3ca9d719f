package downhill.app.lessons;

import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.lesson.LessonProgress;
import downhill.session.Learning;

/// The lessons in the window, as somebody finds them who has been in none yet.
final class LessonsOpened {

    private LessonsOpened() {
    }

    /// Turned to their list; nothing moves by itself.
    static Opened list() {
        Opened opened = Opened.first();
        opened.session.learning().shelf().begin(LessonProgress.NONE);
        opened.session.viewing().calm(true);
        opened.run(Command.LESSONS);
        opened.show();
        return opened;
    }

    static void open(Opened opened, String id, int page) {
        Learning learning = opened.session.learning();
        learning.open(learning.shelf().lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst()
                .orElseThrow(), page);
        opened.show();
    }
}
