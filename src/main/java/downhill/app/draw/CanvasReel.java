package downhill.app.draw;

import downhill.export.Patch;
import downhill.export.Reel;
import downhill.picture.Box;
import downhill.picture.Drawing;
import downhill.picture.Painting;
import downhill.picture.PosterLayout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/// Paints each picture on the thread that asks, finds out what has changed, and has JavaFX's thread draw just that.
final class CanvasReel implements Reel {

    private final CanvasDarkroom room;
    private final Box all;
    /// Made, and drawn on, by JavaFX's thread.
    private CanvasTile tile;
    private Drawing before;

    CanvasReel(CanvasDarkroom room) {
        this.room = room;
        all = new Box(0, 0, room.width(), room.height());
    }

    /// The first tile is asked for at once, each other when the one before it is there: the window, if there is one, has
    /// its thread in between.
    @Override
    public Developing next(Painting picture) {
        double em = PosterLayout.em(room.width(), room.height());
        Drawing now = Drawing.of(pen -> picture.paint(room.look().page(pen, em), all), room.look().ruler());
        List<Box> changed = before == null ? List.of(all) : now.differenceFrom(before);
        before = now;
        List<Patch> patches = changed.stream().map(all::common).filter(part -> part.width() > 0 && part.height() > 0)
                .map(CanvasReel::patch).toList();
        Deque<Place> places = places(patches);
        Optional<Future<?>> first = Optional.ofNullable(places.poll()).map(place -> drawn(now, place, patches));
        return () -> {
            if (first.isPresent()) {
                FxThread.await(first.get());
            }
            for (Place place : places) {
                FxThread.await(drawn(now, place, patches));
            }
            return patches;
        };
    }

    private Future<?> drawn(Drawing picture, Place place, List<Patch> patches) {
        return FxThread.ask(() -> {
            if (tile == null) {
                tile = new CanvasTile(room.look(), room.tileWidth(), room.tileHeight());
            }
            for (Patch patch : patches) {
                if (touches(place, patch)) {
                    tile.draw(picture, place.left(), place.top(), patch);
                }
            }
            return null;
        });
    }

    /// All whole pixels that a box touches.
    private static Patch patch(Box box) {
        int left = (int) Math.floor(box.left());
        int top = (int) Math.floor(box.top());
        int width = (int) Math.ceil(box.right()) - left;
        int height = (int) Math.ceil(box.bottom()) - top;
        return new Patch(left, top, width, height, new int[width * height]);
    }

    /// The tiles on which there is something to be drawn.
    private Deque<Place> places(List<Patch> patches) {
        Deque<Place> places = new ArrayDeque<>();
        for (int top = 0; top < room.height(); top += room.tileHeight()) {
            for (int left = 0; left < room.width(); left += room.tileWidth()) {
                Place place = new Place(left, top);
                if (patches.stream().anyMatch(patch -> touches(place, patch))) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private boolean touches(Place place, Patch patch) {
        return patch.left() < place.left() + room.tileWidth() && place.left() < patch.left() + patch.width()
                && patch.top() < place.top() + room.tileHeight() && place.top() < patch.top() + patch.height();
    }

    /// Where on the picture a tile begins.
    private record Place(int left, int top) {
    }
}
