package downhill.keep;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.json.JsonPath;
import downhill.json.JsonText;
import downhill.lesson.DraftPage;
import downhill.lesson.Lesson;
import downhill.lesson.LessonDraft;
import downhill.lesson.Lessons;
import downhill.session.Authoring;
import downhill.session.Kept;
import downhill.session.Session;
import downhill.session.Sessions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lesson that is being made comes back after a restart.
class KeptDraftTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @TempDir
    private Path folder;

    private final Session before = Sessions.first();
    private final Authoring authoring = before.authoring();

    private Session restarted() throws IOException {
        try (KeptSlot slot = KeptSlot.claim(folder, true).orElseThrow()) {
            assertThat(slot.write(before.documents().kept())).isEmpty();
        }
        try (KeptSlot slot = KeptSlot.claim(folder, true).orElseThrow()) {
            Kept kept = ((KeptSlot.Found.Good) slot.read(OPTIMIZERS)).kept();
            assertThat(kept).isEqualTo(before.documents().kept());
            Session after = Sessions.showing(kept.now().scene());
            after.documents().restore(kept);
            return after;
        }
    }

    private void twoPages() {
        authoring.begin("en", "Mine");
        for (String title : new String[] {"one", "two"}) {
            authoring.add(scene -> DraftPage.of(scene, "en", title, "At {w}."));
        }
    }

    @Test
    void with_its_pages_and_the_one_that_was_worked_on_also_if_it_cannot_be_shown_yet() throws IOException {
        twoPages();
        authoring.select(0);
        authoring.write(JsonPath.of("text", "en"), Optional.of(JsonText.of("At {wat}.")));
        Authoring after = restarted().authoring();
        assertThat(after.now().orElseThrow().draft()).isEqualTo(authoring.now().orElseThrow().draft());
        assertThat(after.now().orElseThrow().page()).isZero();
        assertThat(after.now().orElseThrow().problem()).isPresent();
        assertThat(after.now().orElseThrow().isSaved()).isFalse();
    }

    @Test
    void saved_in_its_file_or_put_aside() throws IOException {
        Path file = folder.resolve("mine.json");
        twoPages();
        authoring.saved(file);
        Authoring saved = restarted().authoring();
        assertThat(saved.now().orElseThrow().isSaved()).isTrue();
        assertThat(saved.now().orElseThrow().file()).contains(file);
        authoring.duplicate();
        authoring.end();
        Authoring aside = restarted().authoring();
        assertThat(aside.now()).isEmpty();
        aside.resume();
        assertThat(aside.now().orElseThrow().draft().pages()).hasSize(3);
    }

    @Test
    void every_lesson_as_it_was() throws IOException {
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            authoring.change(lesson, folder.resolve("x.json"));
            assertThat(restarted().authoring().now().orElseThrow().draft().written())
                    .isEqualTo(LessonDraft.of(lesson).written());
        }
    }

    @Test
    void one_without_pages_is_nothing_to_keep() throws IOException {
        authoring.begin("en", "Mine");
        assertThat(before.documents().kept().isWorthKeeping()).isFalse();
        authoring.end();
        assertThat(authoring.isOn()).isFalse();
    }
}
