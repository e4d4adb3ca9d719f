package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.keep.ReadLesson;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for the file of a lesson that is being made.
///
/// @param window that asks
record DraftChooser(Look look, Supplier<Window> window) {

    /// @param present where the lesson is now
    Optional<Path> open(Optional<Path> present) {
        return Optional.ofNullable(opening(present).showOpenDialog(window.get())).map(File::toPath);
    }

    /// One that is to be written; its name ends as it should.
    ///
    /// @param title of the lesson
    Optional<Path> save(Optional<Path> present, String title) {
        return Optional.ofNullable(saving(present, title).showSaveDialog(window.get())).map(File::toPath)
                .map(file -> ReadLesson.isNamed(file) ? file : file.resolveSibling(file.getFileName() + ReadLesson.ENDING));
    }

    FileChooser opening(Optional<Path> present) {
        return chooser("command.open-lesson", present);
    }

    FileChooser saving(Optional<Path> present, String title) {
        FileChooser chooser = chooser("draft.save.title", present);
        String name = title.replaceAll("[\\\\/:*?\"<>|$\\p{Cntrl}]+", " ").strip();
        chooser.setInitialFileName(present.map(file -> file.getFileName().toString())
                .orElse((name.isEmpty() ? look.text("draft.new.title") : name) + ReadLesson.ENDING));
        return chooser;
    }

    /// @param title key of what the dialog is for
    private FileChooser chooser(String title, Optional<Path> present) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text(title));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(look.text("draft.file"), "*" + ReadLesson.ENDING));
        present.map(Path::toAbsolutePath).map(Path::getParent).filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }
}
