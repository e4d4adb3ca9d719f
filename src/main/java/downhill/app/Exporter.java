package downhill.app;

import downhill.app.export.Csv;
import downhill.app.export.Format;
import downhill.app.export.GifFile;
import downhill.app.export.Palette;
import downhill.app.export.Pictures;
import downhill.app.export.SafeFile;
import downhill.app.export.Shot;
import downhill.app.export.Shots;
import downhill.descent.Complaint;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.LaneFacts;
import downhill.picture.Mode;
import downhill.picture.Page;
import downhill.picture.Playhead;
import downhill.picture.RaceFrame;
import downhill.picture.RacePoster;
import downhill.picture.Theme;
import downhill.picture.Viewport;
import downhill.picture.Views;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Writes runs to files: a picture, the animation, or the numbers. JavaFX must be running for PNG and GIF.
///
/// Only the drawing is done on JavaFX's thread, a picture at a time; the rest is done beside it.
///
/// @param look what pictures are drawn with
/// @param theme the same theme as the look's, for SVG
record Exporter(Look look, Theme theme) {

    private static final int SAMPLES = 24;
    private static final int MOST_SHOTS = 120;

    /// What is to be written.
    ///
    /// @param file its ending says in which format
    /// @param run the run
    /// @param scenario what the run was made from
    /// @param head the moment of a single picture; an animation begins at its step; the numbers are all of the run's
    /// @param mode what the rectangle is taken for
    /// @param width of the picture, in pixels
    /// @param height of the picture, in pixels
    record Order(Path file, Run run, Scenario scenario, Playhead head, Mode mode, int width, int height) {

        Viewport home() {
            return Views.home(scenario, run.descent().loss());
        }
    }

    /// Starts to write, in the background.
    ///
    /// @param progress told how much is done, from 0 to 1, on the export's own thread
    Export write(Order order, DoubleConsumer progress) {
        Format format = Format.of(order.file()).orElseThrow();
        return new Export(() -> outcome(order.file(), out -> content(order, format, out, progress)));
    }

    /// What is to be written of several runs.
    ///
    /// @param file its ending says in which format
    /// @param race the runs, at the moment of a single picture; an animation shows all of the race
    /// @param facts what is told of each
    /// @param logarithmic whether losses are on a logarithmic scale
    /// @param width of the picture, in pixels
    /// @param height of the picture, in pixels
    record RaceOrder(Path file, RaceFrame race, List<LaneFacts> facts, boolean logarithmic, int width, int height) {

        BiConsumer<Page, Box> poster(Playhead head) {
            RaceFrame then = new RaceFrame(race.comparison(), race.runs(), head, race.view(), race.curves());
            return (page, box) -> RacePoster.paint(page, box, then, facts, logarithmic);
        }
    }

    /// Starts to write several runs, in the background.
    ///
    /// @param progress told how much is done, from 0 to 1, on the export's own thread
    Export write(RaceOrder order, DoubleConsumer progress) {
        Format format = Format.of(order.file()).orElseThrow();
        return new Export(() -> outcome(order.file(), out -> content(order, format, out, progress)));
    }

    private void content(RaceOrder order, Format format, OutputStream out, DoubleConsumer progress) throws IOException {
        try {
            BiConsumer<Page, Box> poster = order.poster(order.race().head());
            switch (format) {
                case CSV -> out.write(Csv.of(order.race().runs(), order.facts().stream().map(LaneFacts::name).toList())
                        .getBytes(StandardCharsets.UTF_8));
                case SVG -> out.write(Pictures.svg(poster, order.width(), order.height(), theme, look.words(),
                        look.ruler()).getBytes(StandardCharsets.UTF_8));
                case PNG -> {
                    int[] pixels = new Darkroom(look, order.width(), order.height()).pixels(poster);
                    ImageIO.write(Pictures.image(pixels, order.width(), order.height()), "png", out);
                }
                case GIF -> gif(order, out, progress);
            }
        } catch (InterruptedException cancelled) {
            throw new InterruptedIOException();
        }
        progress.accept(1);
    }

    /// A picture for every step; of a long race, of so many that are evenly spread.
    private void gif(RaceOrder order, OutputStream out, DoubleConsumer progress) throws IOException, InterruptedException {
        Darkroom darkroom = new Darkroom(look, order.width(), order.height());
        int length = order.race().length();
        int stride = Math.max(1, (length + MOST_SHOTS - 1) / MOST_SHOTS);
        Palette.Sampling sampling = new Palette.Sampling();
        sampling.add(darkroom.pixels(order.poster(Playhead.at(0))));
        sampling.add(darkroom.pixels(order.poster(Playhead.at(length))));
        try (GifFile gif = new GifFile(out, order.width(), order.height(), sampling.palette())) {
            for (int step = 0; step <= length; step += stride) {
                boolean last = step + stride > length;
                gif.add(darkroom.pixels(order.poster(Playhead.at(last ? length : step))), last ? 300 : 40);
                progress.accept((step + 1.0) / (length + 1));
            }
        }
    }

    /// Starts to write a picture of something else as PNG.
    ///
    /// @param picture makes it, on JavaFX's thread
    Export write(Path file, Callable<WritableImage> picture) {
        return new Export(() -> outcome(file, out -> {
            try {
                png(FxThread.await(FxThread.ask(picture)), out);
            } catch (InterruptedException cancelled) {
                throw new InterruptedIOException();
            }
        }));
    }

    private static Exported outcome(Path file, SafeFile.Content content) {
        try {
            SafeFile.write(file, content);
            return new Exported.Done(file);
        } catch (InterruptedIOException cancelled) {
            return new Exported.Cancelled();
        } catch (IOException unwritable) {
            return new Exported.Failed(Reason.of(file, unwritable));
        } catch (OutOfMemoryError tooLarge) {
            return new Exported.Failed(Complaint.of("export.memory", file));
        }
    }

    private void content(Order order, Format format, OutputStream out, DoubleConsumer progress) throws IOException {
        try {
            switch (format) {
                case CSV -> out.write(Csv.of(order.run()).getBytes(StandardCharsets.UTF_8));
                case SVG -> out.write(Pictures.svg(frame(order), order.width(), order.height(), theme, look.words(),
                        look.ruler()).getBytes(StandardCharsets.UTF_8));
                case PNG -> png(order, out);
                case GIF -> gif(order, out, progress);
            }
        } catch (InterruptedException cancelled) {
            throw new InterruptedIOException();
        }
        progress.accept(1);
    }

    private static Frame frame(Order order) {
        Viewport view = Views.following(order.home(), order.run(), order.head().step());
        return Frame.of(order.run(), order.head(), view, order.mode(), order.scenario().nudge());
    }

    private void png(Order order, OutputStream out) throws IOException, InterruptedException {
        int[] pixels = new Darkroom(look, order.width(), order.height()).pixels(frame(order));
        ImageIO.write(Pictures.image(pixels, order.width(), order.height()), "png", out);
    }

    private static void png(WritableImage image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageIO.write(Pictures.image(pixels, width, height), "png", out);
    }

    private void gif(Order order, OutputStream out, DoubleConsumer progress) throws IOException, InterruptedException {
        List<Shot> shots = Shots.of(order.run(), order.head().step(), order.home());
        Darkroom darkroom = new Darkroom(look, order.width(), order.height());
        Palette.Sampling sampling = new Palette.Sampling();
        Film samples = new Film(order);
        int stride = Math.max(1, shots.size() / SAMPLES);
        for (int index = 0; index < shots.size(); index++) {
            Frame frame = samples.next(shots.get(index));
            if (index % stride == 0) {
                sampling.add(darkroom.pixels(frame));
            }
        }
        Film film = new Film(order);
        try (GifFile gif = new GifFile(out, order.width(), order.height(), sampling.palette())) {
            for (int index = 0; index < shots.size(); index++) {
                gif.add(darkroom.pixels(film.next(shots.get(index))), shots.get(index).hundredths());
                progress.accept((index + 1.0) / shots.size());
            }
        }
    }
}
