package downhill.keep;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.document.Document;
import downhill.formula.Columns;
import downhill.scene.Scene;
import downhill.session.Kept;
import downhill.session.Moment;
import downhill.session.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of much data: never more than can be read again.
class KeptSizeTest {

    @TempDir
    private Path folder;

    private static Scene scene(int seed, int rows) {
        Scenario plain = Catalogue.first().scenario();
        Dataset data = Dataset.of("mine", "x", "y", Columns.of(new Random(seed).doubles(rows).toArray(),
                new Random(-seed).doubles(rows).toArray()));
        return Scene.of(plain.with(new Problem("mean((w*x - y)^2)", data)), 0.1);
    }

    private Kept back(Kept kept) throws IOException {
        try (KeptSlot slot = KeptSlot.claim(folder, true).orElseThrow()) {
            assertThat(slot.write(kept)).isEmpty();
            assertThat(slot.read(Optimizers.installed())).isInstanceOf(KeptSlot.Found.Good.class);
            return ((KeptSlot.Found.Good) slot.read(Optimizers.installed())).kept();
        }
    }

    @Test
    void a_long_history_of_large_data_is_kept_as_far_as_there_is_room() throws IOException {
        List<Moment> past = new ArrayList<>();
        for (int count = 0; count < 30; count++) {
            past.add(new Moment(scene(count, 8_000), 0));
        }
        Kept kept = new Kept(List.of(new Origin(Optional.empty(), Document.of(past.getLast().scene()))), past.getFirst(),
                past.subList(1, 30), List.of(), Optional.empty());
        Kept back = back(kept);
        assertThat(back.now()).isEqualTo(kept.now());
        assertThat(back.past()).hasSizeBetween(5, 28).isEqualTo(kept.past().subList(0, back.past().size()));
    }

    @Test
    void of_several_documents_with_too_much_data_the_one_that_is_open_is_kept() throws IOException {
        List<Origin> origins = IntStream.range(0, 4).mapToObj(number -> new Origin(Optional.of(Path.of("/" + number)),
                Document.of(scene(number, 70_000)))).toList();
        Kept kept = new Kept(origins, new Moment(origins.get(2).saved().scene(), 2),
                List.of(new Moment(origins.get(1).saved().scene(), 1)), List.of(), Optional.empty());
        Kept back = back(kept);
        assertThat(back.now().scene()).isEqualTo(kept.now().scene());
        assertThat(back.origins()).containsExactly(origins.get(2));
    }

    @Test
    void what_is_open_is_kept_without_its_file_where_both_are_too_large() throws IOException {
        Kept kept = new Kept(List.of(new Origin(Optional.of(Path.of("/a")), Document.of(scene(1, 100_000)))),
                new Moment(scene(2, 100_000), 0), List.of(), List.of(), Optional.empty());
        assertThat(back(kept).now().scene()).isEqualTo(kept.now().scene());
    }
}
