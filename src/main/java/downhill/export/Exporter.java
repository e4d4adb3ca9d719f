package downhill.export;

import downhill.descent.Complaint;
import downhill.export.pdf.PdfDocument;
import downhill.export.text.WorkedSteps;
import downhill.export.web.WebInk;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/// Writes runs to files: a picture, the animation, or the numbers.
///
/// @param words in one language
/// @param ruler what measures text
/// @param theme whose colours an SVG has
/// @param darkrooms what makes pixels, for PNG and GIF; in the same theme
public record Exporter(Words words, Ruler ruler, Theme theme, Darkroom.Maker darkrooms) {

    /// Starts to write, in the background.
    ///
    /// @param progress told how it goes, on the export's own thread
    public ExportTask write(Order order, Progress progress) {
        Format format = Format.of(order.file()).orElseThrow();
        return new ExportTask(() -> outcome(order.file(), out -> content(order, format, out, progress)));
    }

    /// Starts to write a picture of something else as PNG.
    ///
    /// @param picture makes it, on the export's own thread
    public ExportTask write(Path file, Callable<Pixels> picture) {
        return new ExportTask(() -> outcome(file, out -> png(taken(picture), out)));
    }

    private static Pixels taken(Callable<Pixels> picture) throws IOException {
        try {
            return picture.call();
        } catch (InterruptedException cancelled) {
            throw new InterruptedIOException();
        } catch (IOException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ExportResult outcome(Path file, SafeFile.Content content) {
        try {
            SafeFile.write(file, content);
            return new ExportResult.Done(file);
        } catch (InterruptedIOException cancelled) {
            return new ExportResult.Cancelled();
        } catch (IOException unwritable) {
            // An interrupted channel closes and says so in its own way, or in that of what writes to it.
            return Thread.currentThread().isInterrupted() ? new ExportResult.Cancelled()
                    : new ExportResult.Failed(Reason.of(file, unwritable));
        } catch (OutOfMemoryError tooLarge) {
            return new ExportResult.Failed(Complaint.of("export.memory", file));
        }
    }

    private void content(Order asked, Format format, OutputStream out, Progress progress) throws IOException {
        try {
            Order order = format == Format.CSV ? asked : asked.prepared();
            switch (format) {
                case CSV -> text(order.table(), out);
                case MARKDOWN -> text(WorkedSteps.markdown(order.chapters(words), words), out);
                case LATEX -> text(WorkedSteps.latex(order.chapters(words), words), out);
                case SVG -> text(Pictures.svg(order.picture()::paint, order.width(), order.height(), theme, words,
                        ruler), out);
                case HTML -> text(order.web().html(ink(), progress::done), out);
                case PDF -> pdf(order, out, progress);
                case PNG -> png(darkroom(order).develop(order.picture()), out);
                case GIF -> gif(order, out, progress);
            }
        } catch (InterruptedException cancelled) {
            throw new InterruptedIOException();
        }
        progress.done(1);
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Darkroom darkroom(Order order) {
        return darkrooms.of(order.width(), order.height());
    }

    private static void png(Pixels pixels, OutputStream out) throws IOException {
        // A cache would be a file in the folder for temporary ones, which need not be there; what is written goes to a
        // file anyway. Said here because what makes no PNG need not wait for all that ImageIO loads.
        ImageIO.setUseCache(false);
        ImageIO.write(Pictures.image(pixels), "png", out);
    }

    private void pdf(Order order, OutputStream out, Progress progress) throws IOException, InterruptedException {
        try (PdfDocument document = new PdfDocument(order.title(words), words, ruler,
                order.isOnPaper() ? Theme.light() : theme)) {
            Order.Film film = order.film();
            List<Shot> pages = order.pages();
            for (int index = 0; index < pages.size(); index++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                document.add(film.next(pages.get(index)), order.width(), order.height());
                progress.done((index + 1.0) / (pages.size() + 1));
            }
            document.write(out);
        }
    }

    /// In all languages there are, that of the window first.
    private WebInk ink() {
        Map<String, Words> languages = new LinkedHashMap<>();
        Words.languages().stream().sorted(Comparator.comparing(id -> !Words.of(id).text("language.name")
                .equals(words.text("language.name")))).forEach(id -> languages.put(id, Words.of(id)));
        Theme light = Theme.light();
        return new WebInk(languages, ruler, light,
                Theme.all().stream().filter(Theme::isDark).findFirst().orElse(light));
    }

    private void gif(Order order, OutputStream out, Progress progress)
            throws IOException, InterruptedException {
        new Animation(order, darkroom(order)).write(out, progress);
    }
}
