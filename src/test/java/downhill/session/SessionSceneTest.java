package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import downhill.picture.GroundView;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.Quantity;
import downhill.picture.Viewport;
import downhill.scene.Access;
import downhill.scene.LossView;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.View;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionSceneTest {

    private final Session session = Sessions.first();

    static List<Scene> scenes() {
        CatalogueLoss valleys = Catalogue.find("two-valleys").orElseThrow();
        Scenario scenario = valleys.scenario();
        Scene plain = Scene.of(scenario, 0.02);
        Viewport near = new Viewport(new Interval(-1, 1), new Interval(0, 3), new Interval(-4, 4));
        Comparison several = Comparison.of(scenario).racing(Race.SAME_WORK).with(scenario.withOptimizer("adam"))
                .with(scenario.withPace(pace -> pace.forkedAt(3).withRate(0.01))).hiding(1, true).lookingAt(0);
        View unusual = new View(Optional.of(near), Mode.IDEA, 0.5, true, LossView.LEDGER, true, false, Tab.EXPLORE,
                GroundView.USUAL.as(GroundView.Kind.SURFACE));
        return Stream.concat(Lessons.all(Optimizers.installed()).getFirst().pages().stream().map(LessonPage::scene),
                Stream.of(plain, plain.at(new Playhead(4, 2.5)), plain.with(unusual), plain.with(unusual.on(Tab.COMPARE)),
                        plain.with(several).with(plain.view().on(Tab.COMPARE)).at(new Playhead(3, Phase.RATE.ordinal() + 1)),
                        plain.asking(Quantity.LOSS).at(Playhead.at(2)),
                        plain.with(WindowParts.all().with(WindowPart.RATE, Access.LOCKED)))).toList();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_scene_that_is_shown_is_the_scene_there_is(Scene scene) {
        session.show(scene);
        assertThat(session.scene()).isEqualTo(scene);
        assertThat(session.state().scene()).isEqualTo(scene);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_session_opened_on_a_scene_shows_what_one_shows_that_goes_there(Scene scene) {
        Session opened = Session.open(session.optimizers(),
                new Workers(Runnable::run, Runnable::run, sweep -> { }, Runnable::run), scene,
                Map.of(), Catalogue.first(), new Signal());
        session.show(scene);
        session.viewing().settle();
        assertThat(opened.scene()).isEqualTo(scene);
        assertThat(opened.state().frame().head()).isEqualTo(session.state().frame().head());
        assertThat(opened.state().frame().view()).isEqualTo(session.state().frame().view());
        assertThat(opened.state().guessing()).isEqualTo(session.state().guessing());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void undoing_brings_back_runs_and_nudge_and_nothing_else(Scene scene) {
        Scene before = session.scene();
        session.show(scene);
        session.undo();
        assertThat(session.scene().runs()).isEqualTo(before.runs());
        assertThat(session.scene().view().nudge()).isEqualTo(before.view().nudge());
        assertThat(session.scene().view().mode()).as("how it is looked at stays").isEqualTo(scene.view().mode());
        session.redo();
        assertThat(session.scene().runs()).isEqualTo(scene.runs());
        assertThat(session.scene().view().nudge()).isEqualTo(scene.view().nudge());
    }

    @Test
    void a_nudge_is_undone_by_itself_and_together_with_a_loss() {
        session.nudge(0.3);
        session.choose(Catalogue.find("note").orElseThrow());
        assertThat(session.looking().view().nudge()).isEqualTo(0.01);
        session.undo();
        assertThat(session.looking().view().nudge()).isEqualTo(0.3);
        session.undo();
        assertThat(session.looking().view().nudge()).isEqualTo(0.1);
        assertThat(session.state().canUndo()).isFalse();
        session.redo();
        assertThat(session.looking().view().nudge()).isEqualTo(0.3);
    }

    @Test
    void a_dragged_nudge_is_one_entry() {
        session.beginGesture();
        for (double width : new double[] {0.2, 0.3, 0.4}) {
            session.nudge(width);
        }
        session.endGesture();
        session.undo();
        assertThat(session.looking().view().nudge()).isEqualTo(0.1);
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void asking_for_the_state_has_no_effect() {
        Sessions told = new Sessions(session.optimizers(), Catalogue.first().scenario());
        told.session.looking().on(Tab.COMPARE);
        told.session.viewing().calm(true);
        told.session.edit(scenario -> scenario.withRate(50));
        int changes = told.changes;
        State first = told.session.state();
        for (int time = 0; time < 3; time++) {
            State again = told.session.state();
            assertThat(again.scene()).isEqualTo(first.scene());
            assertThat(again.frame().view()).isEqualTo(first.frame().view());
            assertThat(again.surveys()).isEqualTo(first.surveys());
        }
        assertThat(told.changes).isEqualTo(changes);
        assertThat(told.surveys).as("background work asked for").isZero();
        told.session.update();
        assertThat(told.surveys).isEqualTo(2);
        told.session.update();
        assertThat(told.surveys).as("asked for once").isEqualTo(2);
    }
}
