package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.FigureFaults;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.data.CatalogueData;
import downhill.descent.data.Datasets;
import downhill.export.lesson.LessonFigures;
import downhill.export.web.StackedFrame;
import downhill.export.web.StackedRace;
import downhill.export.web.WebFilm;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import downhill.picture.Box;
import downhill.picture.DoubledWords;
import downhill.picture.Page;
import downhill.picture.Painting;
import downhill.picture.Playhead;
import downhill.picture.Ruler;
import downhill.picture.Sketch;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.session.Session;
import downhill.session.Sessions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In pictures that are written to files no words are cut or lie over others, even where every message is twice as long.
class ExportedWordsTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Ruler RULER = new Ruler();
    private static final List<Words> LANGUAGES = List.of(DoubledWords.of("en"), DoubledWords.of("ko"));

    private final List<String> faults = new ArrayList<>();

    private void look(String what, Words words, Painting picture, double em, double width, double height) {
        Sketch sketch = new Sketch();
        Box box = new Box(0, 0, width, height);
        picture.paint(new Page(sketch, words, RULER, em), box);
        FigureFaults.of(sketch, box).forEach(fault -> faults.add(words.language() + " " + what + ": " + fault));
    }

    private void look(String what, Scene scene, int width, int height) {
        for (Words words : LANGUAGES) {
            Order order;
            if (scene.runs().lanes().size() == 1) {
                Run run = Given.run(scene.scenario());
                order = new RunOrder(Path.of("a.svg"), scene, run, width, height);
            } else {
                order = RaceOrder.of(Path.of("a.svg"), scene, OPTIMIZERS, words, width, height);
            }
            look(what, words, order.picture(), 13, width, height);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "960, 640", "640, 400"})
    void losses_and_data(int width, int height) {
        for (CatalogueLoss loss : Catalogue.all()) {
            for (double phase : List.of(0.01, 2.0, 4.0)) {
                look(loss.id() + " " + phase, Scene.of(loss.scenario(), loss.nudge()).at(new Playhead(1, phase)), width,
                        height);
            }
        }
        Session session = Sessions.first();
        for (CatalogueData data : Datasets.all()) {
            session.data().take(data.points(), data.skipped());
            look(data.id(), session.scene().at(new Playhead(1, 4)), width, height);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "960, 640"})
    void lessons(int width, int height) {
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                look(lesson.id() + " " + (page + 1), lesson.pages().get(page).scene(), width, height);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void figures_on_pages_for_browsers() {
        List<Scene> scenes = new ArrayList<>(Lessons.all(OPTIMIZERS).stream().flatMap(lesson -> lesson.pages().stream())
                .map(LessonPage::scene).toList());
        Session session = Sessions.first();
        for (CatalogueData data : Datasets.all()) {
            session.data().take(data.points(), data.skipped());
            scenes.add(session.scene().at(new Playhead(1, 4)));
        }
        Catalogue.all().forEach(loss -> scenes.add(Scene.of(loss.scenario(), loss.nudge()).at(new Playhead(1, 2))));
        for (Scene scene : scenes) {
            LessonFigures figures = LessonFigures.of(scene, OPTIMIZERS, true);
            for (Words words : LANGUAGES) {
                if (figures.isRace()) {
                    StackedRace race = new StackedRace(figures.race(), false, Optional.empty(), Optional.empty());
                    look(scene.scenario().loss(), words, race, WebFilm.EM, StackedFrame.WIDTH, race.tall());
                } else {
                    for (StackedFrame.Losses losses : StackedFrame.Losses.values()) {
                        StackedFrame frame = new StackedFrame(figures.frame(), losses);
                        look(scene.scenario().loss(), words, frame, WebFilm.EM, StackedFrame.WIDTH, frame.height());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void worksheets(boolean answers) {
        for (CatalogueLoss loss : Catalogue.all()) {
            Scene scene = Scene.of(loss.scenario(), loss.nudge());
            RunOrder order = new RunOrder(Path.of("a.pdf"), scene, Given.run(scene.scenario()), 794, 1123);
            for (Words words : LANGUAGES) {
                look(loss.id(), words, order.worksheet(words, answers).picture(), 13, WorksheetPages.WIDTH,
                        WorksheetPages.HEIGHT);
            }
        }
        assertThat(faults).isEmpty();
    }
}
