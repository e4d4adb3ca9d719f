package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Complaint;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.data.SyntheticData;
import downhill.descent.race.Race;
import downhill.document.Document;
import downhill.document.LessonMark;
import downhill.json.JsonExtras;
import downhill.picture.Interval;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.scene.RandomScenes;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.scene.Tab;
import downhill.scene.WindowParts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {

    private static final Path FILE = Path.of("lesson.downhill");

    private final Session session = Sessions.showing(SceneReader.first());

    private OpenDocument shown() {
        return session.state().document();
    }

    private Optional<Change> undoes(Consumer<Session> deed) {
        deed.accept(session);
        return shown().undoes();
    }

    @Test
    void what_has_to_be_read_first_is_looked_at_only_when_its_runs_are_there() {
        Sessions slow = new Sessions(session.optimizers(), Catalogue.first().scenario());
        Session waiting = slow.session;
        Scene opened = readFirst();
        Scene before = waiting.scene();
        waiting.documents().open(Document.of(opened), Optional.of(FILE), Optional.empty());
        assertThat(slow.waiting()).isPositive();
        assertThat(waiting.scene()).isEqualTo(before);
        waiting.documents().open(Document.of(opened), Optional.of(FILE), Optional.empty());
        while (slow.waiting() > 0) {
            slow.goOn();
        }
        assertThat(waiting.scene()).isEqualTo(opened);
        assertThat(waiting.state().document().changed()).isFalse();
        waiting.undo();
        assertThat(waiting.scene().runs()).isEqualTo(before.runs());
    }

    /// Two weights, seen from near and at a later step, with a loss that takes its time to read.
    private static Scene readFirst() {
        String loss = "abs(w)+abs(b)".concat("+abs(w*b)".repeat(30)).concat("+3b^2");
        Scene plane = Scene.of(Catalogue.of(2).getFirst().scenario().withLoss(loss), 0.1);
        Viewport near = new Viewport(new Interval(-1, 1), new Interval(0, 3), new Interval(-4, 4));
        return plane.with(plane.view().in(Optional.of(near.withBias(near)))).at(Playhead.at(2));
    }

    @Test
    void what_is_opened_takes_the_place_of_what_was_there_and_undoing_brings_that_back() {
        session.edit(scenario -> scenario.withRate(0.3));
        Scene before = session.scene();
        Document opened = Document.of(new RandomScenes(61).next());
        session.documents().open(opened, Optional.of(FILE), Optional.empty());
        assertThat(session.scene().runs()).isEqualTo(opened.scene().runs());
        assertThat(session.scene().parts()).isEqualTo(opened.scene().parts());
        assertThat(shown()).isEqualTo(new OpenDocument(Optional.of(FILE), false, Optional.of(Change.OPEN),
                Optional.empty()));
        session.undo();
        assertThat(session.scene().runs()).isEqualTo(before.runs());
        assertThat(shown()).isEqualTo(new OpenDocument(Optional.empty(), true, Optional.of(Change.RATE),
                Optional.of(Change.OPEN)));
        session.redo();
        assertThat(shown().file()).contains(FILE);
        assertThat(shown().changed()).isFalse();
    }

    @Test
    void what_is_told_of_a_document_is_still_there_when_it_is_open() {
        session.documents().open(Document.of(new RandomScenes(62).next()), Optional.empty(),
                Optional.of(Complaint.of("document.unknown", "mood")));
        assertThat(session.state().notice().orElseThrow().message().key()).isEqualTo("document.unknown");
    }

    @Test
    void it_is_changed_until_it_is_saved_and_again_when_saved_changes_are_undone() {
        assertThat(shown().changed()).isFalse();
        session.edit(scenario -> scenario.withRate(0.3));
        assertThat(shown().changed()).isTrue();
        session.documents().saved(FILE, session.documents().document());
        assertThat(shown().changed()).isFalse();
        session.undo();
        assertThat(shown()).isEqualTo(new OpenDocument(Optional.of(FILE), true, Optional.empty(), Optional.of(Change.RATE)));
        session.redo();
        assertThat(shown().changed()).isFalse();
    }

    @Test
    void a_lesson_goes_on_where_it_was_left_and_leaves_nothing_locked() {
        String id = session.learning().shelf().lessons().getFirst().id();
        session.learning().toggle(id);
        session.learning().next();
        Document left = session.documents().document();
        assertThat(left.lesson()).contains(new LessonMark(id, 1));
        Session other = Sessions.showing(SceneReader.first());
        other.documents().open(left, Optional.empty(), Optional.empty());
        assertThat(other.learning().state().walk().orElseThrow().index()).isEqualTo(1);
        assertThat(other.scene()).isEqualTo(left.scene());
        other.learning().turnTo(Tab.EXPLORE);
        assertThat(other.scene().parts()).isEqualTo(WindowParts.all());
        other.documents().open(new Document(left.scene(), Optional.of(new LessonMark("gone", 0)), 1, JsonExtras.NONE),
                Optional.empty(), Optional.empty());
        assertThat(other.scene().view().tab()).isEqualTo(Tab.EXPLORE);
        assertThat(other.scene().parts()).isEqualTo(WindowParts.all());
    }

    @Test
    void looking_at_it_otherwise_is_no_change() {
        session.looking().unfold(true);
        session.player().step();
        assertThat(shown().changed()).isFalse();
    }

    @Test
    void five_hundred_changes_can_be_undone() {
        for (int count = 1; count <= 520; count++) {
            double rate = 0.001 * count;
            session.edit(scenario -> scenario.withRate(rate));
        }
        int undone = 0;
        while (session.state().canUndo()) {
            session.undo();
            undone++;
        }
        assertThat(undone).isEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void every_change_has_its_name(Change change) {
        session.comparing().fork();
        switch (change) {
            case LOSS -> assertThat(undoes(now -> now.choose(Catalogue.find("plateau").orElseThrow()))).contains(change);
            case DATA -> {
                Document data = Document.of(Scene.of(session.scenario().with(new Problem("mean((w*x - y)^2)",
                        new SyntheticData(1, 0, 0.1, 0, 9, 1).dataset("line"))), 0.1));
                session.documents().open(data, Optional.empty(), Optional.empty());
                assertThat(undoes(now -> now.data().move(0, 5, 5, name -> name))).contains(change);
            }
            case OPTIMIZER -> edited(change, now -> now.edit(run -> Optimizers.installed().moved(run, "adam")));
            case SETTING -> {
                session.edit(run -> run.withOptimizer("momentum"));
                edited(change, now -> now.edit(run -> run.withSetting("beta", 0.5)));
            }
            case RULE -> {
                session.edit(run -> run.with(Method.written("w = w - a*g")));
                edited(change, now -> now.edit(run -> run.with(Method.written("w = w - 2*a*g"))));
            }
            case RATE -> edited(change, now -> now.edit(run -> run.withRate(0.7)));
            case SCHEDULE -> edited(change, now -> now.edit(run -> run.withPace(pace -> pace.withSchedule("cosine"))));
            case FORK -> edited(change, now -> now.edit(run -> run.withPace(pace -> pace.forkedAt(2).withRate(0.4))));
            case START -> edited(change, now -> now.edit(run -> run.withStart(Vector.of(2))));
            case STEPS -> edited(change, now -> now.edit(run -> run.withSteps(7)));
            case NOISE -> edited(change, now -> now.edit(run -> run.withChance(chance -> chance.withNoise(0.5))));
            case SEED -> edited(change, now -> now.edit(run -> run.withChance(chance -> chance.withSeed(5))));
            case BATCH -> edited(change, now -> now.edit(run -> run.withChance(chance -> chance.withBatch(4))));
            case NUDGE -> edited(change, now -> now.nudge(0.2));
            case ADD_RUN -> edited(change, now -> now.comparing().fork());
            case REMOVE_RUN -> edited(change, now -> now.comparing().arrange(runs -> runs.without(0)));
            case ORDER -> edited(change, now -> now.comparing().arrange(runs -> runs.moved(0, 1)));
            case HIDE -> edited(change, now -> now.comparing().arrange(runs -> runs.hiding(0, true)));
            case RACE -> edited(change, now -> now.comparing().arrange(runs -> runs.racing(Race.SAME_WORK)));
            case OPEN -> edited(change, now -> now.documents().open(Document.of(new RandomScenes(63).next()),
                    Optional.empty(), Optional.empty()));
            case SEVERAL -> edited(change, now -> now.edit(run -> run.withSteps(9).withRate(0.2)));
        }
    }

    private void edited(Change change, Consumer<Session> deed) {
        assertThat(undoes(deed)).contains(change);
    }
}
