package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.DraftPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages of a lesson that is being made, and the one that is worked on.
class AuthoringTest {

    private final Authoring authoring = Sessions.first().authoring();

    @BeforeEach
    void beginWithAPageAndItsDuplicate() {
        authoring.begin("en", "Mine");
        authoring.add(scene -> DraftPage.of(scene, "en", "one", "At {w}."));
        authoring.duplicate();
    }

    private int page() {
        return authoring.now().orElseThrow().page();
    }

    @Test
    void a_fresh_duplicate_that_is_moved_is_still_the_page_that_is_worked_on() {
        assertThat(page()).isEqualTo(1);
        authoring.move(-1);
        assertThat(page()).isZero();
        authoring.move(-1);
        assertThat(page()).isZero();
    }

    @Test
    void undoing_leads_back_to_where_a_duplicate_was_moved_from() {
        authoring.move(-1);
        authoring.undo();
        assertThat(page()).isEqualTo(1);
        authoring.redo();
        assertThat(page()).isZero();
        assertThat(authoring.now().orElseThrow().draft().pages()).hasSize(2);
    }
}
