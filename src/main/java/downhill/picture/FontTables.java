package downhill.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Some tables of a TrueType file: the rest, mostly outlines and forty times as large, is passed over and not kept.
final class FontTables {

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private FontTables() {
    }

    /// @param in the file from its beginning
    /// @param tags the names of the tables that are wanted
    /// @throws IllegalArgumentException if there isn't one of them
    static Map<String, ByteBuffer> read(InputStream in, List<String> tags) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        byte[] records = in.readNBytes(RECORD * ByteBuffer.wrap(header).getShort(4));
        TreeMap<Integer, Place> places = new TreeMap<>();
        for (int record = 0; record < records.length; record += RECORD) {
            String tag = new String(records, record, 4, StandardCharsets.US_ASCII);
            if (tags.contains(tag)) {
                ByteBuffer numbers = ByteBuffer.wrap(records);
                places.put(numbers.getInt(record + 8), new Place(tag, numbers.getInt(record + 12)));
            }
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        int at = HEADER + records.length;
        for (Map.Entry<Integer, Place> place : places.entrySet()) {
            in.skipNBytes(place.getKey() - at);
            tables.put(place.getValue().tag, ByteBuffer.wrap(in.readNBytes(place.getValue().length)));
            at = place.getKey() + place.getValue().length;
        }
        if (!tables.keySet().containsAll(tags)) {
            throw new IllegalArgumentException("the font has only the tables " + tables.keySet() + " of " + tags);
        }
        return tables;
    }

    private record Place(String tag, int length) {
    }
}
