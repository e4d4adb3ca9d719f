package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The data that come with the product.
class DatasetsTest {

    @Test
    void each_has_as_many_points_as_its_source() {
        assertThat(Datasets.all()).extracting(data -> data.points().rows())
                .containsExactly(24, 23, 342, 11, 11, 11, 11);
        assertThat(Datasets.ids()).containsExactly("hubble", "o-rings", "penguins", "anscombe-1", "anscombe-2", "anscombe-3",
                "anscombe-4");
        assertThat(Datasets.all()).extracting(CatalogueData::id).isEqualTo(Datasets.ids());
    }

    @Test
    void units_are_named_and_numbers_are_those_of_the_source() {
        Dataset hubble = Datasets.find("hubble").orElseThrow().points();
        assertThat(hubble.xName()).isEqualTo("distance, Mpc");
        assertThat(hubble.yName()).isEqualTo("velocity, 1000 km/s");
        assertThat(hubble.name()).isEqualTo("Hubble 1929");
        assertThat(hubble.points().x(0)).isEqualTo(0.032);
        assertThat(hubble.points().y(0)).isEqualTo(0.17);
        assertThat(hubble.points().y(2)).isEqualTo(-0.13);
        Dataset rings = Datasets.find("o-rings").orElseThrow().points();
        assertThat(Tables.y(rings)).containsOnly(0.0, 1.0);
        assertThat(Tables.x(rings).getFirst()).isEqualTo(66);
        Dataset third = Datasets.find("anscombe-3").orElseThrow().points();
        assertThat(Tables.y(third)).contains(12.74).hasSize(11);
    }

    @Test
    void the_penguins_that_were_not_measured_are_named() {
        CatalogueData penguins = Datasets.find("penguins").orElseThrow();
        assertThat(penguins.skipped().stream().map(row -> Tables.said(row.said())))
                .containsExactly("Line 5: flipper_length_mm is empty.", "Line 341: flipper_length_mm is empty.");
        assertThat(penguins.points().points().x(0)).isEqualTo(18.1);
        assertThat(penguins.points().points().y(0)).isEqualTo(3.75);
    }

    @Test
    void other_columns_of_the_penguins_can_be_chosen() {
        assertThat(Datasets.columns("penguins")).contains("beak depth, cm", "body mass, kg").hasSize(4);
        Dataset beaks = Datasets.find("penguins", "beak depth, cm", "body mass, kg").orElseThrow().points();
        assertThat(beaks.xName()).isEqualTo("beak depth, cm");
        assertThat(beaks.points().x(0)).isEqualTo(1.87);
        assertThat(Datasets.find("nobody")).isEmpty();
        assertThat(Datasets.columns("nobody")).isEmpty();
        assertThatThrownBy(() -> Datasets.find("penguins", "age", "sex")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_page_about_data_names_all_of_them() throws IOException {
        String page = Files.readString(Path.of("docs", "data.md"));
        for (CatalogueData data : Datasets.all()) {
            assertThat(page).contains("**" + data.name() + "**: ");
            assertThat(Tables.messages().getProperty("data." + data.id())).isEqualTo(data.name());
        }
        assertThat(page.toLowerCase(Locale.ROOT)).contains("cc0", "made up", "100,000 rows", "64 mb");
    }
}
