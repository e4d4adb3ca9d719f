package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import org.junit.jupiter.api.Test;

/// The picture of a loss of two weights.
class PlaneFiguresTest {

    @Test
    void dump() throws Exception {
        for (var loss : Catalogue.of(2)) {
            for (double progress : new double[] {0, 1, 3.6}) {
                Moment moment = Moment.of(loss);
                Viewport view = Views.home(moment.scenario(), moment.run().descent().loss());
                Frame frame = Frame.of(moment.run(), new Playhead(1, progress), view, Mode.EXACT, loss.nudge());
                String svg = Golden.svg((page, box) -> PlaneFigures.paint(page.withEm(13), PlaneSheet.of(box, false, 13),
                        frame.onGround(GroundView.USUAL)));
                java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/pf-" + loss.id() + "-" + progress + ".svg"),
                        svg);
                assertThat(svg).isNotEmpty();
            }
        }
    }
}
