package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Toolkit;
import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.FxThread;
import downhill.app.draw.Look;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Race;
import downhill.picture.LaneFacts;
import downhill.picture.Painting;
import downhill.picture.Role;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.session.Session;
import downhill.session.Sessions;
import downhill.session.State;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ExporterTest {

    private static final Scenario SCENARIO = Catalogue.first().scenario().withSteps(3);

    private static Look look;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        Toolkit.start();
        look = FxThread.await(FxThread.ask(
                () -> new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()))));
    }

    @Test
    void a_picture_has_its_size_and_the_colours_of_its_roles() throws Exception {
        BufferedImage image = ImageIO.read(written("a.png", 640, 400).toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(400);
        Set<String> colours = Arrays.stream(image.getRGB(0, 0, 640, 400, null, 0, 640))
                .mapToObj(pixel -> "#%06X".formatted(pixel & 0xFFFFFF)).collect(Collectors.toSet());
        for (Role role : List.of(Role.NUDGE, Role.SLOPE, Role.STEP, Role.PATH, Role.CURVE, Role.CARD)) {
            assertThat(colours).contains(Theme.light().colour(role));
        }
    }

    @Test
    void a_picture_of_tiles_is_the_same_as_one_of_one_piece() throws Exception {
        Painting picture = picture();
        int[] whole = new CanvasDarkroom(look, 640, 400).develop(picture).argb();
        int[] tiled = new CanvasDarkroom(look, 640, 400, 150).develop(picture).argb();
        assertThat(tiled).isEqualTo(whole);
    }

    @Test
    void a_picture_wider_than_a_texture_is_drawn_to_its_edge() throws Exception {
        int[] pixels = new CanvasDarkroom(look, 10_000, 200).develop(picture()).argb();
        int card = Integer.parseInt(Theme.light().colour(Role.CARD).substring(1), 16);
        for (int column = 0; column < 10_000; column += 1_000) {
            int from = column;
            long drawn = IntStream.range(0, 200).map(row -> pixels[row * 10_000 + from] & 0xFFFFFF)
                    .filter(pixel -> pixel != card).count();
            assertThat(drawn).as("marks at column " + from).isPositive();
            assertThat(IntStream.range(0, 200).map(row -> pixels[row * 10_000 + from] & 0xFFFFFF)).contains(card);
        }
    }

    @Test
    void an_svg_is_well_formed_and_has_its_size() throws Exception {
        byte[] svg = Files.readAllBytes(written("a.svg", 640, 400));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("640");
        assertThat(document.getElementsByTagName("polyline").getLength()).isGreaterThan(3);
    }

    private Exporter exporter() {
        return new Exporter(look.words(), look.ruler(), Theme.light(), CanvasDarkroom.with(look));
    }

    @Test
    void an_animation_loops_through_phases_that_differ() throws Exception {
        List<Double> progress = new ArrayList<>();
        Path file = folder.resolve("a.gif");
        Exporter exporter = exporter();
        assertThat(exporter.write(order(file, 400, 300), progress::add).await())
                .isEqualTo(new ExportResult.Done(file));
        ReadGif gif = ReadGif.of(Files.readAllBytes(file));
        assertThat(gif.loops()).containsExactly(1, 0, 0);
        assertThat(gif.pictures().size()).isBetween(3 * 4 * 4, 120);
        assertThat(gif.delays()).allMatch(delay -> delay >= 2);
        for (int index = 1; index < gif.pictures().size(); index++) {
            assertThat(gif.pictures().get(index)).isNotEqualTo(gif.pictures().get(index - 1));
        }
        assertThat(progress).isSorted().endsWith(1.0);
        assertThat(Files.size(file)).isLessThan(500_000);
    }

    @Test
    void a_picture_of_the_animation_has_the_colours_of_its_roles() throws Exception {
        int[] first = ReadGif.of(Files.readAllBytes(written("a.gif", 400, 300))).pictures().getFirst();
        for (Role role : List.of(Role.NUDGE, Role.STEP, Role.PATH, Role.CARD)) {
            assertThat(first).contains(Integer.parseInt(Theme.light().colour(role).substring(1), 16));
        }
    }

    @Test
    void a_cancelled_export_leaves_what_was_there() throws Exception {
        Path file = Files.writeString(folder.resolve("a.gif"), "before");
        CompletableFuture<ExportTask> export = new CompletableFuture<>();
        export.complete(exporter()
                .write(order(file, 400, 300), done -> export.join().cancel()));
        assertThat(export.join().await()).isEqualTo(new ExportResult.Cancelled());
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_file_that_cannot_be_written_is_a_value_not_a_crash() {
        Path file = folder.resolve("gone").resolve("a.png");
        assertThat(exporter().write(order(file, 400, 300), done -> { }).await())
                .isInstanceOf(ExportResult.Failed.class);
    }

    @Test
    void several_runs_are_pictured_with_their_colours_and_with_what_is_made_equal() throws Exception {
        BufferedImage image = ImageIO.read(written(race("race.png")).toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        int[] pixels = image.getRGB(0, 0, 640, 400, null, 0, 640);
        for (Role role : List.of(Role.LANE_1, Role.LANE_2, Role.LANE_3)) {
            assertThat(pixels).contains(0xFF000000 | Integer.parseInt(Theme.light().colour(role).substring(1), 16));
        }
        assertThat(Files.readString(written(race("race.svg")))).contains("Momentum", "Adam", "slider")
                .as("the map, whole").contains("data:image/png");
    }

    @Test
    void several_runs_are_tabled_one_after_the_other() throws Exception {
        List<String> lines = Files.readAllLines(written(race("race.csv")));
        assertThat(lines.getFirst()).isEqualTo("run,name,step,w,loss,slope,delta_w,promised,delivered");
        assertThat(lines).hasSize(1 + 3 * 4);
        assertThat(lines.get(1)).startsWith("1,\"Gradient descent\",0,3.265,");
        assertThat(lines.get(5)).startsWith("2,\"Momentum\",0,3.265,");
        assertThat(lines.getLast()).startsWith("3,\"Adam\",3,").endsWith(",,,");
    }

    @Test
    void a_race_is_animated_step_by_step() throws Exception {
        ReadGif gif = ReadGif.of(Files.readAllBytes(written(race("race.gif"))));
        assertThat(gif.pictures()).hasSize(4);
        assertThat(gif.delays()).containsExactly(40, 40, 40, 250);
        for (int index = 1; index < gif.pictures().size(); index++) {
            assertThat(gif.pictures().get(index)).isNotEqualTo(gif.pictures().get(index - 1));
        }
    }

    private RaceOrder race(String name) {
        Session session = Sessions.first();
        session.edit(scenario -> scenario.withSteps(3));
        session.comparing().arrange(comparison -> comparison.racing(Race.SAME_RATE));
        session.comparing().add(session.scenario().withOptimizer("momentum"), Race.SAME_RATE);
        session.comparing().add(session.scenario().withOptimizer("adam"), Race.SAME_RATE);
        State state = session.state();
        return new RaceOrder(folder.resolve(name), state.scene(), state.runs(), state.frame().view(),
                LaneFacts.of(state.race(), state.optimizers(), look.words()), state.surveys().scale(), Optional.empty(), 640,
                400);
    }

    private Path written(String name, int width, int height) {
        return written(order(folder.resolve(name), width, height));
    }

    private Path written(Order order) {
        assertThat(exporter().write(order, done -> { }).await())
                .isEqualTo(new ExportResult.Done(order.file()));
        return order.file();
    }

    private static RunOrder order(Path file, int width, int height) {
        return new RunOrder(file, Scene.of(SCENARIO, 0.1), run(), width, height);
    }

    private static Painting picture() {
        return order(Path.of("a.png"), 640, 400).picture();
    }

    private static Run run() {
        return Run.of(((Preparation.Ready) Preparation.of(SCENARIO, Optimizers.installed())).descent());
    }
}
