package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.DoubledWords;
import downhill.picture.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// With every message twice as long as it is, nothing is cut short and nothing lies over something else, at any size.
@InWindow
class DoubledWordsTest extends AtEveryView {

    private static final Words DOUBLED = DoubledWords.of("en");

    static Stream<Arguments> sizes() {
        return Stream.of(List.of(1024, 768), List.of(1440, 900), List.of(3840, 2160)).flatMap(size ->
                all().stream().map(view -> Arguments.of(size.getFirst(), size.getLast(), view)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_clipped_or_covered(double width, double height, EveryView.View view) {
        Opened opened = views().opened();
        if (opened.tongue.words() != DOUBLED) {
            opened.tongue.use(DOUBLED);
        }
        views().resize(width, height);
        views().show(view);
        assertThat(LayoutFaults.in(opened.root())).isEmpty();
        assertThat(FigureFaults.in(opened.root())).isEmpty();
    }
}
