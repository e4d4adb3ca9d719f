package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.CanvasDarkroom;
import downhill.descent.Catalogue;
import downhill.descent.DataStart;
import downhill.descent.FormulaLoss;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.Role;
import downhill.picture.Theme;
import downhill.scene.Scene;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Runs of two weights, also on data, in every format.
@Execution(ExecutionMode.SAME_THREAD)
class PlaneExportTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    private static Scenario valley() {
        return Catalogue.find("tilted-valley").orElseThrow().scenario().withSteps(2);
    }

    private static Scenario hubble() {
        Dataset data = Datasets.find("hubble").orElseThrow().points();
        Problem problem = new Problem("mean((w*x + b - y)^2)", data);
        Formula formula = ((Parsed.Good) Formula.parse(problem.formula())).formula();
        return DataStart.of(problem, new FormulaLoss(formula, data)).applyTo(valley(), problem).withSteps(2);
    }

    private Path written(Scenario scenario, String name) {
        return exports.written(new RunOrder(folder.resolve(name), Scene.of(scenario, 0.1), Given.run(scenario), 640, 420));
    }

    @Test
    void a_picture_has_the_map_the_path_both_slopes_and_both_steps() throws Exception {
        for (Scenario scenario : List.of(valley(), hubble())) {
            BufferedImage image = ImageIO.read(written(scenario, scenario.start() + ".png").toFile());
            Set<String> colours = Arrays.stream(image.getRGB(0, 0, 640, 420, null, 0, 640))
                    .mapToObj(pixel -> "#%06X".formatted(pixel & 0xFFFFFF)).collect(Collectors.toSet());
            for (Role role : List.of(Role.SLOPE, Role.STEP, Role.PATH, Role.CURVE, Role.CARD)) {
                assertThat(colours).as("%s of %s", role, scenario).contains(Theme.light().colour(role));
            }
        }
    }

    @Test
    void a_drawing_is_well_formed_and_says_what_the_window_says() throws Exception {
        Path file = written(hubble(), "a.svg");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(Files.readString(file)).contains("Data and model", "One weight at a time");
    }

    @Test
    void an_animation_goes_through_both_steps() throws Exception {
        Path file = written(valley(), "a.gif");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(stream);
            assertThat(reader.getNumImages(true)).isGreaterThan(20);
            assertThat(reader.getWidth(0)).isEqualTo(640);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void a_table_of_data_is_that_of_both_weights() throws Exception {
        List<String> rows = Files.readAllLines(written(hubble(), "a.csv"));
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst()).isEqualTo("step,w,b,loss,slope_w,slope_b,delta_w,delta_b,promised,delivered");
        double[] first = Arrays.stream(rows.get(1).split(",")).mapToDouble(Double::parseDouble).toArray();
        assertThat(first[8]).as("promised").isEqualTo(-first[6] * first[4] - first[7] * first[5]);
    }

    @Test
    void without_a_window_the_ground_is_painted_too() throws Exception {
        int[] pixels = new CanvasDarkroom(exports.look(), 640, 420)
                .develop(new RunOrder(Path.of("a.png"), Scene.of(valley(), 0.1), Given.run(valley()), 640, 420).picture())
                .argb();
        assertThat(Arrays.stream(pixels).distinct().count()).as("bands of the map").isGreaterThan(20);
    }
}
