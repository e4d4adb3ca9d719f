package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Drawing;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A canvas made of smaller ones, side by side. Of a drawing only those are painted anew whose part of it looks otherwise
/// than before: the toolkit puts all of a canvas on the screen once more, however little has changed on it.
final class TiledCanvas {

    /// Divisible by 4, so that no tile begins within a pixel on a screen that is scaled by a quarter, a half, or the like.
    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;

    /// One of them.
    private static final class Tile {

        private final Canvas canvas;
        private final Box place;
        private Drawing shown;

        Tile(Box place) {
            this.place = place;
            canvas = new Canvas(place.width(), place.height());
            canvas.setManaged(false);
            canvas.relocate(place.left(), place.top());
        }

        void show(Drawing part, Look look) {
            if (part.equals(shown)) {
                return;
            }
            shown = part;
            GraphicsContext context = canvas.getGraphicsContext2D();
            context.setTransform(1, 0, 0, 1, 0, 0);
            CanvasPen pen = look.cleared(canvas);
            context.translate(-place.left(), -place.top());
            part.draw(pen);
        }
    }

    private final Look look;
    private final ObservableList<Node> room;
    private List<Tile> tiles = List.of();
    private Box box = new Box(0, 0, 0, 0);

    /// @param room the children of what it covers, all of which are its own
    TiledCanvas(Look look, ObservableList<Node> room) {
        this.look = look;
        this.room = room;
    }

    /// From the origin to the size it has been given last.
    Box box() {
        return box;
    }

    /// Makes it another size, and empty.
    void cover(double width, double height) {
        box = new Box(0, 0, width, height);
        List<Tile> made = new ArrayList<>();
        for (int top = 0; top < height; top += HEIGHT) {
            for (int left = 0; left < width; left += WIDTH) {
                made.add(new Tile(new Box(left, top, Math.min(WIDTH, width - left), Math.min(HEIGHT, height - top))));
            }
        }
        tiles = made;
        room.setAll(tiles.stream().map(tile -> tile.canvas).toList());
    }

    /// What is shown next is painted anew, however little has changed.
    void forget() {
        tiles.forEach(tile -> tile.shown = null);
    }

    /// Where the smaller ones lie.
    List<Box> places() {
        return tiles.stream().map(tile -> tile.place).toList();
    }

    /// @param parts what is to be seen in each of the [#places]
    void show(List<Drawing> parts) {
        for (int index = 0; index < tiles.size(); index++) {
            tiles.get(index).show(parts.get(index), look);
        }
    }
}
