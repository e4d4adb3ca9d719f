package downhill.app.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The round corners of a card: four small pieces over a body that is square. Square bodies are filled many times faster
/// than round ones, for which the toolkit goes through every pixel, and nothing that lies below them needs to be painted at
/// all.
final class Corners {

    private record Corner(Region piece, HPos side, VPos end) {

        static Corner of(HPos side, VPos end) {
            Region piece = new Region();
            piece.setManaged(false);
            piece.setMouseTransparent(true);
            piece.getStyleClass().addAll("corner", (end + "-" + side).toLowerCase(Locale.ROOT));
            return new Corner(piece, side, end);
        }

        void placeIn(Pane pane) {
            piece.autosize();
            piece.relocate(side == HPos.LEFT ? 0 : pane.getWidth() - piece.getWidth(),
                    end == VPos.TOP ? 0 : pane.getHeight() - piece.getHeight());
        }
    }

    private Corners() {
    }

    /// Rounds a pane that lies on the window's background.
    static void round(Pane pane) {
        List<Corner> corners = Stream.of(VPos.TOP, VPos.BOTTOM)
                .flatMap(end -> Stream.of(HPos.LEFT, HPos.RIGHT).map(side -> Corner.of(side, end))).toList();
        pane.getChildren().addAll(corners.stream().map(Corner::piece).toList());
        pane.needsLayoutProperty().addListener((property, before, now) -> {
            if (!now) {
                corners.forEach(corner -> corner.placeIn(pane));
            }
        });
    }
}
