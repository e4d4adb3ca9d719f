package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cli.LaunchReader;
import downhill.cli.LaunchRequest;
import downhill.descent.Optimizers;
import downhill.descent.race.Race;
import downhill.document.Document;
import downhill.export.Order;
import downhill.export.PagesOrder;
import downhill.export.PresentedPages;
import downhill.export.RaceOrder;
import downhill.export.RunOrder;
import downhill.keep.DocumentFile;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.session.Session;
import downhill.session.Sessions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written where the command line names a file.
class RenderOrdersTest {

    @TempDir
    private Path folder;

    private LaunchRequest read(String... typed) {
        return LaunchReader.read(List.of(typed),
                new LaunchReader.Surroundings(folder, Optimizers::installedAnd, "1", "en"));
    }

    private Order order(String... typed) {
        return RenderOrders.of((LaunchRequest.Render) read(typed), Words.of("en"));
    }

    @Test
    void a_document_that_compares_is_drawn_with_all_its_runs() {
        Session session = Sessions.first();
        session.comparing().add(session.scenario().withOptimizer("momentum"), Race.SAME_RATE);
        Scene scene = session.state().scene();
        Path compared = folder.resolve("compared.downhill");
        assertThat(DocumentFile.write(compared, Document.of(scene.with(scene.view().on(Tab.COMPARE))))).isEmpty();
        assertThat(order(compared.toString(), "--render", "x.png")).isInstanceOfSatisfying(RaceOrder.class,
                race -> assertThat(race.runs()).hasSize(2));
        Path explored = folder.resolve("explored.downhill");
        assertThat(DocumentFile.write(explored, Document.of(scene.with(scene.view().on(Tab.EXPLORE))))).isEmpty();
        assertThat(order(explored.toString(), "--render", "x.png")).isInstanceOf(RunOrder.class);
    }

    @Test
    void a_lesson_is_named_by_its_number_too() {
        Order named = order("--lesson", "sliver-or-step", "--render", "x.pdf");
        Order numbered = order("--lesson", "3", "--render", "x.pdf");
        assertThat(numbered).isInstanceOf(PagesOrder.class);
        assertThat(numbered.pages()).isEqualTo(named.pages());
        assertThat(numbered.table()).isEqualTo(named.table());
        assertThat(read("--lesson", "13", "--render", "x.pdf")).isInstanceOf(LaunchRequest.Refuse.class);
    }

    @Test
    void what_an_audience_sees_is_a_picture_as_large_as_a_screen() {
        assertThat(order("--present", "--render", "x.png")).isInstanceOfSatisfying(RunOrder.class,
                run -> assertThat(List.of(run.width(), run.height())).containsExactly(1920, 1080));
        Order lesson = order("--lesson", "2", "--page", "3", "--present", "--render", "x.svg");
        assertThat(((PagesOrder) lesson).content()).isInstanceOf(PresentedPages.class);
        assertThat(((PagesOrder) lesson).index()).isEqualTo(2);
        assertThat(read("--present", "--render", "x.gif")).isInstanceOf(LaunchRequest.Refuse.class);
        assertThat(read("--present", "--window", "--render", "x.png")).isInstanceOf(LaunchRequest.Refuse.class);
    }
}
