package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.json.JsonPath;
import downhill.session.Drafting;
import downhill.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Saves the lesson that is being made, whichever way that is asked for.
///
/// @param window that asks for a file
public record DraftSaving(Look look, Session session, Supplier<Window> window) {

    private Optional<Path> file() {
        return session.authoring().now().flatMap(Drafting::file);
    }

    /// To its file; asks for one where it has none.
    public void save() {
        file().ifPresentOrElse(this::write, this::saveAs);
    }

    /// Asks for a file.
    public void saveAs() {
        JsonPath name = JsonPath.of("title", look.words().language());
        String title = session.authoring().now().map(now -> now.draft().text(name)).orElse("");
        new DraftChooser(look, window).save(file(), title).ifPresent(this::write);
    }

    private void write(Path file) {
        new DraftFiles(look, session).save(file);
    }
}
