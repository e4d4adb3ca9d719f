package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The shapes and colours that tell one of several runs from the others.
class MarkTest {

    /// Where lines are heavy, an edge on top of a small cross would leave nothing of it.
    @ParameterizedTest
    @EnumSource(Mark.class)
    void its_edge_takes_nothing_from_it(Mark mark) {
        Sketch sketch = new Sketch();
        mark.paint(sketch.page(13), 50, 50, 3);
        switch (sketch.pieces().getLast()) {
            case Sketch.Piece.Area area -> assertThat(area.fill().role()).isEqualTo(mark.role());
            case Sketch.Piece.Dot dot -> {
                assertThat(dot.fill().role()).isEqualTo(mark.role());
                assertThat(dot.outline().width()).isZero();
            }
            default -> throw new AssertionError("drawn last: " + sketch.pieces().getLast());
        }
        assertThat(sketch.pieces()).as("with its edge").hasSize(2);
    }
}
