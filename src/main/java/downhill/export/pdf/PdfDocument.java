package downhill.export.pdf;

import downhill.export.font.LibraryLog;
import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Painting;
import downhill.picture.PosterLayout;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Pictures as the pages of a PDF document: lines, shapes and text, with the characters that are written of its typefaces.
public final class PdfDocument implements AutoCloseable {

    /// Points to a pixel, of which an inch has 96.
    private static final double POINTS = 0.75;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Words words;
    private final Ruler ruler;
    private final Theme theme;

    /// @param title what the document is called
    public PdfDocument(String title, Words words, Ruler ruler, Theme theme) {
        LibraryLog.silence();
        document = new PDDocument();
        fonts = new PdfFonts(document);
        this.words = words;
        this.ruler = ruler;
        this.theme = theme;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Downhill");
    }

    /// Adds a page.
    ///
    /// @param width in pixels
    /// @param height in pixels
    public void add(Painting picture, int width, int height) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) (POINTS * width), (float) (POINTS * height)));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix((float) POINTS, 0, 0, (float) -POINTS, 0, (float) (POINTS * height)));
            PdfPen pen = new PdfPen(document, content, fonts, theme, ruler);
            picture.paint(Page.of(pen, theme, words, ruler, PosterLayout.em(width, height)), new Box(0, 0, width, height));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    /// Writes the document.
    public void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
