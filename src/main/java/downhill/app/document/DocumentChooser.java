package downhill.app.document;

import downhill.app.draw.Look;
import downhill.document.Document;
import downhill.keep.DocumentFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Asks for the file of a document.
final class DocumentChooser {

    private final Stage stage;
    private final Look look;
    private Optional<Path> folder = Optional.empty();

    DocumentChooser(Stage stage, Look look) {
        this.stage = stage;
        this.look = look;
    }

    /// One that is there.
    ///
    /// @param present the one that is open now
    Optional<Path> open(Optional<Path> present) {
        return chosen(chooser("file.open.title", present).showOpenDialog(stage));
    }

    /// One that is to be written; its name ends as it should.
    Optional<Path> save(Optional<Path> present) {
        FileChooser chooser = chooser("file.save.title", present);
        chooser.setInitialFileName(present.map(file -> file.getFileName().toString())
                .orElse(look.text("file.untitled") + Document.ENDING));
        return chosen(chooser.showSaveDialog(stage)).map(DocumentChooser::named);
    }

    private static Path named(Path file) {
        String name = file.getFileName().toString();
        return DocumentFile.isNamed(file) ? file : file.resolveSibling(name + Document.ENDING);
    }

    private FileChooser chooser(String title, Optional<Path> present) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text(title));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(look.text("file.kind"), "*" + Document.ENDING));
        folder.or(() -> present.map(Path::getParent)).filter(Files::isDirectory)
                .ifPresent(there -> chooser.setInitialDirectory(there.toFile()));
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            folder = Optional.ofNullable(file.toPath().toAbsolutePath().getParent());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
