package downhill.export.font;

import downhill.picture.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A typeface with some of its characters only, small enough to travel with a picture.
final class FontSubset {

    /// Outlines, widths and names; not kerning and ligatures, most of a large typeface, of which the ruler knows nothing.
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "cmap", "glyf", "loca", "post", "name", "OS/2");

    private FontSubset() {
    }

    /// A TrueType file.
    ///
    /// @param characters those that it has, as far as the typeface has them
    static byte[] of(Typeface face, Set<Integer> characters) {
        LibraryLog.silence();
        try (InputStream in = face.place().openStream();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(characters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + face, unreadable);
        }
    }
}
