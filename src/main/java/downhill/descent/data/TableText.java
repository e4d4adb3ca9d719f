package downhill.descent.data;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/// The text of a table as it came, in bytes: a table is read anew for every question, which takes less room than its cells.
final class TableText {

    private final byte[] bytes;
    private final Encoding encoding;

    /// @param bytes not changed by anybody any more
    TableText(byte[] bytes, Encoding encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
    }

    Encoding encoding() {
        return encoding;
    }

    /// The text from its first character on.
    Reader open() {
        int mark = encoding.mark();
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), encoding.charset());
    }
}
