package downhill.keep;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.document.LessonMark;
import downhill.scene.RandomScenes;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.session.Kept;
import downhill.session.Moment;
import downhill.session.Origin;
import downhill.session.RandomDeeds;
import downhill.session.Session;
import downhill.session.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSlotTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @TempDir
    private Path folder;

    private KeptSlot claim(boolean last) throws IOException {
        return KeptSlot.claim(folder, last).orElseThrow();
    }

    private static Kept found(KeptSlot slot) {
        assertThat(slot.read(OPTIMIZERS)).isInstanceOf(KeptSlot.Found.Good.class);
        return ((KeptSlot.Found.Good) slot.read(OPTIMIZERS)).kept();
    }

    private static Kept kept(Scene scene) {
        return new Kept(List.of(new Origin(Optional.empty(), Document.of(SceneReader.first()))), new Moment(scene, 0),
                List.of(new Moment(SceneReader.first(), 0)), List.of(), Optional.empty());
    }

    @Test
    void what_is_open_comes_back_with_all_that_can_be_undone_and_redone() throws IOException {
        RandomScenes scenes = new RandomScenes(41);
        for (int count = 0; count < 8; count++) {
            List<Origin> origins = List.of(new Origin(Optional.empty(), Document.of(scenes.next())),
                    new Origin(Optional.of(Path.of("/home/me/수업.downhill")), Document.of(scenes.next())));
            Kept kept = new Kept(origins, new Moment(scenes.next(), 1),
                    List.of(new Moment(scenes.next(), 1), new Moment(scenes.next(), 0)),
                            List.of(new Moment(scenes.next(), 1)),
                    Optional.of(new LessonMark("the-idea", count)));
            try (KeptSlot slot = claim(true)) {
                assertThat(slot.write(kept)).isEmpty();
                assertThat(found(slot)).isEqualTo(kept);
            }
        }
    }

    @Test
    void a_session_goes_on_as_if_it_had_never_been_closed() throws IOException {
        Session before = Sessions.first();
        RandomDeeds deeds = new RandomDeeds(before, 17);
        IntStream.range(0, 150).forEach(each -> deeds.next());
        before.endGesture();
        Kept kept = before.documents().kept();
        assertThat(kept.past()).hasSizeGreaterThan(10);
        Kept back;
        try (KeptSlot slot = claim(true)) {
            slot.write(kept);
            back = found(slot);
        }
        Session after = Sessions.showing(back.now().scene());
        after.documents().restore(back);
        while (before.state().canUndo()) {
            before.undo();
            after.undo();
            assertThat(after.scene().runs()).isEqualTo(before.scene().runs());
        }
        assertThat(after.state().canUndo()).isFalse();
        while (before.state().canRedo()) {
            before.redo();
            after.redo();
        }
        assertThat(after.scene().runs()).isEqualTo(before.scene().runs());
    }

    @Test
    void no_two_windows_have_the_same_slot() throws IOException {
        try (KeptSlot one = claim(true); KeptSlot other = claim(true)) {
            Scene first = SceneReader.first();
            one.write(kept(first.with(first.runs().edited(run -> run.withRate(0.3)))));
            other.write(kept(first.with(first.runs().edited(run -> run.withRate(0.4)))));
            assertThat(found(one).now().scene().scenario().rate()).isEqualTo(0.3);
            assertThat(found(other).now().scene().scenario().rate()).isEqualTo(0.4);
        }
    }

    @Test
    void a_window_that_shows_something_else_leaves_what_was_kept() throws IOException {
        Scene changed = SceneReader.first().with(SceneReader.first().runs().edited(run -> run.withRate(0.3)));
        try (KeptSlot slot = claim(true)) {
            slot.write(kept(changed));
        }
        try (KeptSlot slot = claim(false)) {
            assertThat(slot.read(OPTIMIZERS)).isEqualTo(new KeptSlot.Found.Nothing());
        }
        try (KeptSlot slot = claim(true)) {
            assertThat(found(slot)).isEqualTo(kept(changed));
        }
    }

    @Test
    void where_nothing_has_changed_nothing_is_kept() throws IOException {
        try (KeptSlot slot = claim(true)) {
            slot.write(kept(SceneReader.first()));
            slot.write(Sessions.first().documents().kept());
            assertThat(slot.read(OPTIMIZERS)).isEqualTo(new KeptSlot.Found.Nothing());
        }
    }

    @Test
    void what_cannot_be_read_is_put_aside() throws IOException {
        Files.writeString(folder.resolve("open-1.json"), "{\"format\": \"downhill-kept\", \"now\": 7}");
        Beginning beginning = Beginning.in(folder, true, OPTIMIZERS);
        assertThat(beginning.kept()).isEmpty();
        assertThat(beginning.told().orElseThrow().key()).isEqualTo("keep.broken");
        assertThat(folder.resolve("open-1.json.broken")).exists();
        beginning.slot().orElseThrow().close();
    }

    /// Somebody who was root for once may have left files that are not theirs; here it is folders, which nobody can open
    /// as files.
    @Test
    void a_slot_that_is_not_ours_is_passed_over_and_left_as_it_is() throws IOException {
        Files.createDirectory(folder.resolve("open-1.lock"));
        Files.createDirectory(folder.resolve("open-2.json"));
        Beginning beginning = Beginning.in(folder, true, OPTIMIZERS);
        assertThat(beginning.told()).isEmpty();
        try (KeptSlot slot = beginning.slot().orElseThrow()) {
            slot.write(kept(new RandomScenes(43).next()));
        }
        assertThat(folder.resolve("open-3.json")).isRegularFile();
        assertThat(folder.resolve("open-2.json")).isEmptyDirectory();
    }

    @Test
    void where_nothing_can_be_written_what_was_open_last_can_still_be_read() throws IOException {
        Kept kept = kept(new RandomScenes(44).next());
        try (KeptSlot slot = claim(true)) {
            slot.write(kept);
        }
        Files.writeString(folder.resolve("open-2.json"), "{");
        Files.setLastModifiedTime(folder.resolve("open-1.json"), FileTime.fromMillis(0));
        assertThat(KeptSlot.last(folder, OPTIMIZERS)).contains(kept);
    }

    @Test
    void where_nothing_can_be_written_that_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Beginning beginning = Beginning.in(file, true, OPTIMIZERS);
        assertThat(beginning.slot()).isEmpty();
        assertThat(beginning.told().orElseThrow().key()).isEqualTo("keep.nowhere");
    }
}
