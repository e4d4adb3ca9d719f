package downhill.export;

import downhill.picture.Painting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntPredicate;

/// Writes an order's animation as GIF. While one picture is drawn by the darkroom, the next is painted and the one before
/// is packed; of each, only what has changed.
final class Animation {

    /// From about how many pictures the colours are chosen.
    private static final int SAMPLES = 24;

    /// From about how many pictures, each with the one before, the size is told.
    private static final int MEASURED = 10;

    private final Order order;
    private final Darkroom darkroom;
    private final List<Shot> shots;

    Animation(Order order, Darkroom darkroom) {
        this.order = order;
        this.darkroom = darkroom;
        shots = order.shots();
    }

    /// @param progress told how large the file will be, and then how much is done
    /// @throws InterruptedException if it was asked to stop
    void write(OutputStream out, Progress progress) throws IOException, InterruptedException {
        Palette palette = palette();
        progress.size(size(palette));
        try (GifFile gif = new GifFile(out, order.width(), order.height(), palette)) {
            develop(index -> true, (index, patches) -> {
                gif.add(patches, shots.get(index).hundredths());
                progress.done((index + 1.0) / shots.size());
            });
        }
    }

    private Palette palette() throws IOException, InterruptedException {
        PaletteSampling sampling = new PaletteSampling();
        int[] pixels = new int[order.width() * order.height()];
        int stride = Math.max(1, shots.size() / SAMPLES);
        develop(index -> index % stride == 0, (index, patches) -> {
            patches.forEach(patch -> patch.on(pixels, order.width()));
            sampling.add(pixels);
        });
        return sampling.palette();
    }

    private long size(Palette palette) throws IOException, InterruptedException {
        SizeEstimate estimate = new SizeEstimate(order.width(), order.height(), palette);
        int stride = Math.max(2, shots.size() / MEASURED);
        develop(index -> index % stride <= 1, (index, patches) -> estimate.add(patches, index % stride == 1));
        return estimate.of(shots.size());
    }

    /// Has every picture developed that is wanted, the first among them. The film runs through all of them.
    private void develop(IntPredicate wanted, Projection projection) throws IOException, InterruptedException {
        Order.Film film = order.film();
        Reel reel = darkroom.reel();
        Reel.Developing before = null;
        int earlier = 0;
        for (int index = 0; index < shots.size(); index++) {
            // Nothing need be waited for where all is drawn already.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Painting picture = film.next(shots.get(index));
            if (wanted.test(index)) {
                Reel.Developing now = reel.next(picture);
                if (before != null) {
                    projection.show(earlier, before.await());
                }
                before = now;
                earlier = index;
            }
        }
        projection.show(earlier, before.await());
    }

    /// What is done with a picture.
    @FunctionalInterface
    private interface Projection {

        void show(int index, List<Patch> patches) throws IOException;
    }
}
