package downhill.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.FigureFaults;
import downhill.app.InWindow;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.data.CatalogueData;
import downhill.descent.data.Datasets;
import downhill.lesson.Lesson;
import downhill.picture.Box;
import downhill.picture.DoubledWords;
import downhill.picture.GroundView;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Of what is presented no word leaves the page or lies on another, in every language there is and with every message twice
/// as long.
@InWindow
class ProjectedWordsTest {

    private static final List<Playhead> HEADS = Stream.concat(Stream.of(Playhead.at(1), Playhead.at(40)),
            IntStream.rangeClosed(1, 4).mapToObj(phase -> new Playhead(1, phase))).toList();

    static Stream<Arguments> pages() {
        Words doubled = DoubledWords.of("en");
        return Stream.of(Arguments.of(Words.of("en"), 1024, 768), Arguments.of(Words.of("ko"), 1024, 768),
                Arguments.of(doubled, 1024, 768), Arguments.of(doubled, 1440, 900), Arguments.of(doubled, 3840, 2160));
    }

    private final List<String> faults = new ArrayList<>();

    private void look(Projected projected, double width, double height, String what) {
        projected.root.resize(width, height);
        FigureFaults.of(projected.sketch(), new Box(0, 0, width, height)).forEach(fault -> faults.add(what + ": " + fault));
    }

    private void inEveryPhase(Projected projected, double width, double height, String what) {
        for (Tab tab : List.of(Tab.EXPLORE, Tab.COMPARE)) {
            projected.session.looking().on(tab);
            for (Playhead head : HEADS) {
                projected.session.player().goTo(head);
                look(projected, width, height, what + " " + tab + " at " + head);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_loss_and_all_data(Words words, double width, double height) {
        Projected projected = new Projected(words);
        Session session = projected.session;
        for (CatalogueLoss loss : Catalogue.all()) {
            session.choose(loss);
            inEveryPhase(projected, width, height, loss.id());
        }
        List<Consumer<Session>> views = List.of(any -> { }, any -> any.looking().ground(now ->
                now.as(GroundView.Kind.SURFACE)), any -> any.looking().at(LossView.LEDGER),
                any -> any.edit(scenario -> scenario.withOptimizer("adam")), any -> any.predicting().toggle());
        for (CatalogueData data : Datasets.all()) {
            session.data().take(data.points(), data.skipped());
            views.forEach(view -> {
                view.accept(session);
                inEveryPhase(projected, width, height, data.id() + " " + views.indexOf(view));
            });
            session.predicting().toggle();
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_of_every_lesson(Words words, double width, double height) {
        Projected projected = new Projected(words);
        for (Lesson lesson : projected.session.learning().shelf().lessons()) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                projected.session.learning().open(lesson, page);
                look(projected, width, height, lesson.id() + ", page " + page);
            }
        }
        assertThat(faults).isEmpty();
    }
}
