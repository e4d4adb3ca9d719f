package downhill.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// How far each character of a font moves the pen: what labels are placed by, without any toolkit.
///
/// Reads two tables of a TrueType file, `hmtx` by way of `cmap` (formats 4 and 12), as the OpenType specification 1.9
/// describes them. Kerning is left out; it is less than the room that labels keep between each other.
final class Advances {

    private final ByteBuffer font;
    private final int hmtx;
    private final int cmap;
    private final int metrics;
    private final double unitsPerEm;

    private Advances(ByteBuffer font) {
        this.font = font;
        hmtx = table("hmtx");
        metrics = font.getShort(table("hhea") + 34) & 0xFFFF;
        unitsPerEm = font.getShort(table("head") + 18) & 0xFFFF;
        cmap = unicodeMap(table("cmap"));
    }

    static Advances of(Typeface face) {
        try (InputStream in = face.place().openStream()) {
            return new Advances(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + face, unreadable);
        }
    }

    /// The width of a character in ems.
    double of(int character) {
        int glyph = glyph(character);
        return (font.getShort(hmtx + 4 * Math.min(glyph, metrics - 1)) & 0xFFFF) / unitsPerEm;
    }

    /// Whether the font has a picture of that character.
    boolean covers(int character) {
        return glyph(character) != 0;
    }

    private int table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = font.getShort(4);
        for (int record = 12; record < 12 + 16 * count; record += 16) {
            if (font.getInt(record) == wanted) {
                return font.getInt(record + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table " + tag);
    }

    /// The map from all of Unicode (format 12) if there is one, else that from its first 65,536 characters (format 4).
    private int unicodeMap(int table) {
        int best = 0;
        int count = font.getShort(table + 2);
        for (int index = 0; index < count; index++) {
            int map = table + font.getInt(table + 4 + 8 * index + 4);
            int format = font.getShort(map);
            if (format == 12 || format == 4 && best == 0) {
                best = map;
            }
        }
        if (best == 0) {
            throw new IllegalArgumentException("the font has no Unicode map");
        }
        return best;
    }

    private int glyph(int character) {
        return font.getShort(cmap) == 12 ? fromGroups(character) : fromSegments(character);
    }

    private int fromGroups(int character) {
        int low = 0;
        int high = font.getInt(cmap + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = cmap + 16 + 12 * middle;
            if (character > font.getInt(group + 4)) {
                low = middle + 1;
            } else if (character < font.getInt(group)) {
                high = middle - 1;
            } else {
                return font.getInt(group + 8) + character - font.getInt(group);
            }
        }
        return 0;
    }

    private int fromSegments(int character) {
        int doubled = font.getShort(cmap + 6) & 0xFFFF;
        for (int offset = 0; offset < doubled; offset += 2) {
            int end = font.getShort(cmap + 14 + offset) & 0xFFFF;
            int start = font.getShort(cmap + 16 + doubled + offset) & 0xFFFF;
            if (character > end || character < start) {
                continue;
            }
            int delta = font.getShort(cmap + 16 + 2 * doubled + offset);
            int rangeAt = cmap + 16 + 3 * doubled + offset;
            int range = font.getShort(rangeAt) & 0xFFFF;
            if (range == 0) {
                return (character + delta) & 0xFFFF;
            }
            int glyph = font.getShort(rangeAt + range + 2 * (character - start)) & 0xFFFF;
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }
}
