package downhill.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of file that a run can be written to, told by the ending of the file's name.
public enum Format {
    /// One picture, as pixels.
    PNG("png"),
    /// One picture, as lines and text.
    SVG("svg"),
    /// The animation.
    GIF("gif"),
    /// The numbers, a row for each step.
    CSV("csv"),
    /// The steps worked out, as Markdown.
    MARKDOWN("md"),
    /// The same as LaTeX.
    LATEX("tex"),
    /// A page for each step, as lines and text.
    PDF("pdf"),
    /// Every step at many rates, as a page for any browser.
    HTML("html");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// The format that a file's name asks for; letter case doesn't matter.
    public static Optional<Format> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /// Such as `.png`.
    public String ending() {
        return "." + extension;
    }

    /// All endings in one line.
    public static String endings() {
        return Stream.of(values()).map(Format::ending).collect(Collectors.joining(", "));
    }
}
