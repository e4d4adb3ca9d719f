package downhill.export;

import downhill.picture.Painting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Writes an order's animation as GIF: while one picture is drawn by the darkroom, the next is painted; of each, only what
/// has changed. The colours are chosen from some of the pictures. Who wants to know the size beforehand has those drawn
/// first, and then again with all others; else all are drawn once, and wait until the colours are known.
final class Animation {

    /// From about how many pictures the colours are chosen.
    private static final int SAMPLES = 24;

    /// How much is kept of pictures that wait for their colours: 64 MB.
    private static final int MOST_KEPT = 16 << 20;

    /// What part of the time such pictures take until they wait.
    private static final double DRAWING = 0.7;

    private final Order order;
    private final Darkroom darkroom;
    private final List<Shot> shots;
    private final int mostKept;
    /// How much was told to be done when it turned out that there is no room for so many pictures.
    private double inVain;

    Animation(Order order, Darkroom darkroom) {
        this(order, darkroom, MOST_KEPT);
    }

    /// @param mostKept how much is kept of pictures that wait for their colours, as [Negatives] counts it
    Animation(Order order, Darkroom darkroom, int mostKept) {
        this.order = order;
        this.darkroom = darkroom;
        this.mostKept = mostKept;
        shots = order.shots();
    }

    /// @param progress told that it begins, how large the file will be, if it wants to know, and then how much is done
    /// @throws InterruptedException if it was asked to stop
    void write(OutputStream out, Progress progress) throws IOException, InterruptedException {
        progress.done(0);
        Negatives kept = new Negatives(mostKept);
        Optional<Palette> palette = progress.wantsSize() ? Optional.empty() : palette(kept, progress);
        if (palette.isPresent()) {
            try (GifFile gif = new GifFile(out, order.width(), order.height(), palette.get())) {
                for (int index = 0; index < shots.size(); index++) {
                    gif.add(kept.picture(index), shots.get(index).hundredths());
                    progress.done(DRAWING + (1 - DRAWING) * (index + 1) / shots.size());
                }
            }
        } else {
            draw(palette(), out, progress);
        }
    }

    /// Tells the size, and draws the pictures for a file whose colours are known.
    private void draw(Palette palette, OutputStream out, Progress progress) throws IOException, InterruptedException {
        if (progress.wantsSize()) {
            progress.size(size(palette));
        }
        try (GifFile gif = new GifFile(out, order.width(), order.height(), palette)) {
            develop(index -> true, (index, patches) -> {
                gif.add(patches, shots.get(index).hundredths());
                progress.done(inVain + (1 - inVain) * (index + 1) / shots.size());
            });
        }
    }

    /// Draws all pictures, keeps them, and chooses the colours. Nothing where there is no room for so many.
    private Optional<Palette> palette(Negatives kept, Progress progress) throws IOException, InterruptedException {
        PaletteSampling sampling = new PaletteSampling();
        int[] pixels = new int[order.width() * order.height()];
        int stride = stride();
        boolean[] full = new boolean[1];
        develop(index -> !full[0], (index, patches) -> {
            if (full[0] || !kept.keep(patches)) {
                full[0] = true;
                return;
            }
            patches.forEach(patch -> patch.on(pixels, order.width()));
            if (index % stride == 0) {
                sampling.add(pixels);
            }
            inVain = DRAWING * (index + 1) / shots.size();
            progress.done(inVain);
        });
        return full[0] ? Optional.empty() : Optional.of(sampling.palette());
    }

    private Palette palette() throws IOException, InterruptedException {
        PaletteSampling sampling = new PaletteSampling();
        int[] pixels = new int[order.width() * order.height()];
        int stride = stride();
        develop(index -> index % stride == 0, (index, patches) -> {
            patches.forEach(patch -> patch.on(pixels, order.width()));
            sampling.add(pixels);
        });
        return sampling.palette();
    }

    /// Every how many pictures one is taken to choose the colours from.
    private int stride() {
        return Math.max(1, shots.size() / SAMPLES);
    }

    private long size(Palette palette) throws IOException, InterruptedException {
        SizeEstimate estimate = new SizeEstimate(order.width(), order.height(), palette);
        BitSet measured = SizeEstimate.measured(shots);
        develop(index -> index == 0 || measured.get(index) || measured.get(index + 1),
                (index, patches) -> estimate.add(patches, measured.get(index)));
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
