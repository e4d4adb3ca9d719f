package downhill.export;

import downhill.picture.Painting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Writes an order's animation as GIF. While one picture is drawn by the darkroom, the next is painted and the one before
/// is packed; of each, only what has changed.
final class Animation {

    /// From about how many pictures the colours are chosen.
    private static final int SAMPLES = 24;

    private final Order order;
    private final Darkroom darkroom;
    private final List<Shot> shots;

    Animation(Order order, Darkroom darkroom) {
        this.order = order;
        this.darkroom = darkroom;
        shots = order.shots();
    }

    /// @param progress told how much is done, from 0 to 1
    /// @throws InterruptedException if it was asked to stop
    void write(OutputStream out, DoubleConsumer progress) throws IOException, InterruptedException {
        try (GifFile gif = new GifFile(out, order.width(), order.height(), palette())) {
            develop(1, (index, patches) -> {
                gif.add(patches, shots.get(index).hundredths());
                progress.accept((index + 1.0) / shots.size());
            });
        }
    }

    private Palette palette() throws IOException, InterruptedException {
        PaletteSampling sampling = new PaletteSampling();
        int[] pixels = new int[order.width() * order.height()];
        develop(Math.max(1, shots.size() / SAMPLES), (index, patches) -> {
            patches.forEach(patch -> patch.on(pixels, order.width()));
            sampling.add(pixels);
        });
        return sampling.palette();
    }

    /// Has every picture developed that is a multiple of `stride` from the first. The film runs through all of them.
    private void develop(int stride, Projection projection) throws IOException, InterruptedException {
        Order.Film film = order.film();
        Reel reel = darkroom.reel();
        Reel.Developing before = null;
        for (int index = 0; index < shots.size(); index++) {
            // Nothing need be waited for where all is drawn already.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Painting picture = film.next(shots.get(index));
            if (index % stride == 0) {
                Reel.Developing now = reel.next(picture);
                if (before != null) {
                    projection.show(index - stride, before.await());
                }
                before = now;
            }
        }
        projection.show((shots.size() - 1) / stride * stride, before.await());
    }

    /// What is done with a picture.
    @FunctionalInterface
    private interface Projection {

        void show(int index, List<Patch> patches) throws IOException;
    }
}
