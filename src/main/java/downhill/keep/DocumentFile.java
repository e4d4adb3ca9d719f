package downhill.keep;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.DocumentWriter;
import downhill.export.Reason;
import downhill.export.SafeFile;
import downhill.json.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Documents in files. A file is written whole or not at all, and what was there before is kept beside it.
public final class DocumentFile {

    private DocumentFile() {
    }

    /// Whether a file's name says that it is a document.
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(Document.ENDING);
    }

    /// Reads a file, whatever it is: there is always an answer.
    public static DocumentReading read(Path file, Optimizers optimizers) {
        if (Files.isDirectory(file)) {
            return bad("file.folder", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            DocumentReading reading = DocumentReading.of(in.readNBytes(JsonReading.MOST_BYTES + 1), optimizers);
            return reading instanceof DocumentReading.Bad(Complaint why)
                    ? new DocumentReading.Bad(Complaint.of("file.refused", file.getFileName()).with(why)) : reading;
        } catch (NoSuchFileException missing) {
            return bad("file.missing", file);
        } catch (AccessDeniedException denied) {
            return bad("file.denied", file);
        } catch (IOException | SecurityException unreadable) {
            return bad("file.unreadable", file);
        }
    }

    private static DocumentReading bad(String key, Path file) {
        return new DocumentReading.Bad(Complaint.of(key, file));
    }

    /// Where what was in a file before is kept.
    public static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + "~");
    }

    /// Writes a file.
    ///
    /// @return why it couldn't be written; what was there before then still is
    public static Optional<Complaint> write(Path file, Document document) {
        byte[] text = DocumentWriter.text(document).getBytes(StandardCharsets.UTF_8);
        if (text.length > JsonReading.MOST_BYTES) {
            return Optional.of(Complaint.of("file.large", JsonReading.MOST_BYTES >> 20));
        }
        try {
            if (Files.isRegularFile(file)) {
                Path before = file;
                SafeFile.write(backup(file), out -> Files.copy(before, out));
            }
            SafeFile.write(file, out -> out.write(text));
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(Complaint.of("file.unsaved").with(Reason.of(file, unwritable)));
        } catch (SecurityException forbidden) {
            return Optional.of(Complaint.of("file.unsaved").with(Complaint.of("export.denied", file)));
        }
    }
}
