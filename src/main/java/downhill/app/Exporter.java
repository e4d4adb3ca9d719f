package downhill.app;

import downhill.app.export.Format;
import downhill.app.export.GifFile;
import downhill.app.export.Palette;
import downhill.app.export.Pictures;
import downhill.app.export.SafeFile;
import downhill.app.export.Shot;
import downhill.descent.Complaint;
import downhill.picture.Theme;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    /// Starts to write, in the background.
    ///
    /// @param progress told how much is done, from 0 to 1, on the export's own thread
    Export write(ExportOrder order, DoubleConsumer progress) {
        Format format = Format.of(order.file()).orElseThrow();
        return new Export(() -> outcome(order.file(), out -> content(order, format, out, progress)));
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

    private void content(ExportOrder order, Format format, OutputStream out, DoubleConsumer progress) throws IOException {
        try {
            switch (format) {
                case CSV -> out.write(order.table().getBytes(StandardCharsets.UTF_8));
                case SVG -> out.write(Pictures.svg(order.picture()::paint, order.width(), order.height(), theme,
                        look.words(), look.ruler()).getBytes(StandardCharsets.UTF_8));
                case PNG -> png(order, out);
                case GIF -> gif(order, out, progress);
            }
        } catch (InterruptedException cancelled) {
            throw new InterruptedIOException();
        }
        progress.accept(1);
    }

    private void png(ExportOrder order, OutputStream out) throws IOException, InterruptedException {
        int[] pixels = new Darkroom(look, order.width(), order.height()).pixels(order.picture());
        ImageIO.write(Pictures.image(pixels, order.width(), order.height()), "png", out);
    }

    private static void png(WritableImage image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageIO.write(Pictures.image(pixels, width, height), "png", out);
    }

    private void gif(ExportOrder order, OutputStream out, DoubleConsumer progress)
            throws IOException, InterruptedException {
        List<Shot> shots = order.shots();
        Darkroom darkroom = new Darkroom(look, order.width(), order.height());
        Palette.Sampling sampling = new Palette.Sampling();
        ExportOrder.Film samples = order.film();
        int stride = Math.max(1, shots.size() / SAMPLES);
        for (int index = 0; index < shots.size(); index++) {
            Painting picture = samples.next(shots.get(index));
            if (index % stride == 0) {
                sampling.add(darkroom.pixels(picture));
            }
        }
        ExportOrder.Film film = order.film();
        try (GifFile gif = new GifFile(out, order.width(), order.height(), sampling.palette())) {
            for (int index = 0; index < shots.size(); index++) {
                gif.add(darkroom.pixels(film.next(shots.get(index))), shots.get(index).hundredths());
                progress.accept((index + 1.0) / shots.size());
            }
        }
    }
}
