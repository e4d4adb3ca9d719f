package downhill.app.document;

import downhill.picture.Words;
import downhill.session.OpenDocument;

/// What the window is called: the file's name, with a mark where there are changes that aren't in it.
public final class WindowTitle {

    /// What it is called while there is nothing in it.
    public static final String PRODUCT = "Downhill";

    private WindowTitle() {
    }

    public static String of(OpenDocument document, Words words) {
        if (document.file().isEmpty() && !document.changed()) {
            return PRODUCT;
        }
        String name = document.file().map(file -> file.getFileName().toString()).orElse(words.text("file.untitled"));
        return words.text(document.changed() ? "file.window.changed" : "file.window", name, PRODUCT);
    }
}
