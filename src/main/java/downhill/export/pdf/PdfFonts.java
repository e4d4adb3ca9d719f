package downhill.export.pdf;

import downhill.picture.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of a document, read when they are first written in. What of them is written is embedded when the document
/// is saved.
final class PdfFonts {

    private static final String MISSING = "\uFFFD?";

    private final PDDocument document;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font of(Typeface face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream in = face.place().openStream()) {
            TrueTypeFont outlines = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            // No ligatures: what is written is measured sign by sign, and looking for them takes most of the time.
            outlines.setEnableGsub(false);
            PDType0Font font = PDType0Font.load(document, outlines, true);
            fonts.put(face, font);
            return font;
        }
    }

    /// A text with another sign for each that the typeface doesn't have.
    String written(String text, Typeface face) throws IOException {
        PDType0Font font = of(face);
        StringBuilder written = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            written.appendCodePoint(has(font, character) ? character
                    : has(font, MISSING.charAt(0)) ? MISSING.charAt(0) : MISSING.charAt(1));
        }
        return written.toString();
    }

    private static boolean has(PDType0Font font, int character) throws IOException {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
