package downhill.app.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The round corners of a card and its edges: eight small pieces over a body that is square. Square bodies are filled many
/// times faster than round ones, for which the toolkit goes through every pixel; and edges that lie over a body cost less
/// than a larger body below it, which would be filled as a whole.
final class Corners {

    /// Left, top, right and bottom.
    private record Edges(List<Region> pieces) {

        static Edges of() {
            return new Edges(Stream.generate(() -> dressed("edge")).limit(4).toList());
        }

        void placeIn(Pane pane) {
            double right = pane.getWidth() - 1;
            double bottom = pane.getHeight() - 1;
            pieces.get(0).resizeRelocate(0, 0, 1, bottom + 1);
            pieces.get(1).resizeRelocate(0, 0, right + 1, 1);
            pieces.get(2).resizeRelocate(right, 0, 1, bottom + 1);
            pieces.get(3).resizeRelocate(0, bottom, right + 1, 1);
        }
    }

    private record Corner(Region piece, HPos side, VPos end) {

        static Corner of(HPos side, VPos end) {
            return new Corner(dressed("corner", (end + "-" + side).toLowerCase(Locale.ROOT)), side, end);
        }

        void placeIn(Pane pane) {
            piece.autosize();
            piece.relocate(side == HPos.LEFT ? 0 : pane.getWidth() - piece.getWidth(),
                    end == VPos.TOP ? 0 : pane.getHeight() - piece.getHeight());
        }
    }

    private Corners() {
    }

    private static Region dressed(String... classes) {
        Region piece = new Region();
        piece.setManaged(false);
        piece.setMouseTransparent(true);
        piece.getStyleClass().addAll(classes);
        return piece;
    }

    /// Rounds a pane that lies on the window's background.
    static void round(Pane pane) {
        List<Corner> corners = Stream.of(VPos.TOP, VPos.BOTTOM)
                .flatMap(end -> Stream.of(HPos.LEFT, HPos.RIGHT).map(side -> Corner.of(side, end))).toList();
        Edges edges = Edges.of();
        pane.getChildren().addAll(edges.pieces);
        pane.getChildren().addAll(corners.stream().map(Corner::piece).toList());
        pane.needsLayoutProperty().addListener((property, before, now) -> {
            if (!now) {
                edges.placeIn(pane);
                corners.forEach(corner -> corner.placeIn(pane));
            }
        });
    }
}
