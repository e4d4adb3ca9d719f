package downhill.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/// How far each character of a font moves the pen: what labels are placed by, without any toolkit.
///
/// Reads two tables of a TrueType file, `hmtx` by way of `cmap` (formats 4 and 12), as the OpenType specification 1.9
/// describes them. Kerning is left out; it is less than the room that labels keep between each other.
final class Advances {

    private final ByteBuffer hmtx;
    private final ByteBuffer cmap;
    private final int map;
    private final int metrics;
    private final double unitsPerEm;

    private Advances(Map<String, ByteBuffer> tables) {
        hmtx = tables.get("hmtx");
        cmap = tables.get("cmap");
        metrics = tables.get("hhea").getShort(34) & 0xFFFF;
        unitsPerEm = tables.get("head").getShort(18) & 0xFFFF;
        map = unicodeMap();
    }

    static Advances of(Typeface face) {
        try (InputStream in = face.place().openStream()) {
            return new Advances(FontTables.read(in, List.of("hmtx", "hhea", "head", "cmap")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + face, unreadable);
        }
    }

    /// The width of a character in ems.
    double of(int character) {
        int glyph = glyph(character);
        return (hmtx.getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF) / unitsPerEm;
    }

    /// Whether the font has a picture of that character.
    boolean covers(int character) {
        return glyph(character) != 0;
    }

    /// The map from all of Unicode (format 12) if there is one, else that from its first 65,536 characters (format 4).
    private int unicodeMap() {
        int best = 0;
        int count = cmap.getShort(2);
        for (int index = 0; index < count; index++) {
            int found = cmap.getInt(4 + 8 * index + 4);
            int format = cmap.getShort(found);
            if (format == 12 || format == 4 && best == 0) {
                best = found;
            }
        }
        if (best == 0) {
            throw new IllegalArgumentException("the font has no Unicode map");
        }
        return best;
    }

    private int glyph(int character) {
        return cmap.getShort(map) == 12 ? fromGroups(character) : fromSegments(character);
    }

    private int fromGroups(int character) {
        int low = 0;
        int high = cmap.getInt(map + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = map + 16 + 12 * middle;
            if (character > cmap.getInt(group + 4)) {
                low = middle + 1;
            } else if (character < cmap.getInt(group)) {
                high = middle - 1;
            } else {
                return cmap.getInt(group + 8) + character - cmap.getInt(group);
            }
        }
        return 0;
    }

    private int fromSegments(int character) {
        int doubled = cmap.getShort(map + 6) & 0xFFFF;
        for (int offset = 0; offset < doubled; offset += 2) {
            int end = cmap.getShort(map + 14 + offset) & 0xFFFF;
            int start = cmap.getShort(map + 16 + doubled + offset) & 0xFFFF;
            if (character > end || character < start) {
                continue;
            }
            int delta = cmap.getShort(map + 16 + 2 * doubled + offset);
            int rangeAt = map + 16 + 3 * doubled + offset;
            int range = cmap.getShort(rangeAt) & 0xFFFF;
            if (range == 0) {
                return (character + delta) & 0xFFFF;
            }
            int glyph = cmap.getShort(rangeAt + range + 2 * (character - start)) & 0xFFFF;
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }
}
