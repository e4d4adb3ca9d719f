package downhill.cli;

import downhill.document.Document;
import downhill.export.Format;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The file that is to be written; it looks as if it could be.
///
/// @param file where to
/// @param format what its ending says
record Target(Path file, Format format) {

    static Target read(String text) {
        Format format = Format.of(named(text))
                .orElseThrow(() -> refused("cli.render.ending", text, Format.endings() + ", " + Document.ENDING));
        return new Target(path(text), format);
    }

    private static Path named(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw refused("cli.render.name", text);
        }
    }

    /// A file that can be written there.
    static Path path(String text) {
        Path file = named(text);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw refused("cli.render.folder", folder);
        }
        if (Files.isDirectory(file)) {
            throw refused("cli.render.directory", text);
        }
        boolean locked = Files.exists(file) && !Files.isWritable(file);
        if (locked || !Files.isWritable(folder)) {
            throw refused("cli.render.locked", locked ? file : folder);
        }
        return file;
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused(Refusal.at(Option.RENDER, key, arguments));
    }
}
