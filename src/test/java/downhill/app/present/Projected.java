package downhill.app.present;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Ruler;
import downhill.picture.Sketch;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.session.Session;
import downhill.session.Sessions;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// A presentation for a test, as a node without a stage.
final class Projected {

    private static final Ruler RULER = new Ruler();

    final Session session = Sessions.first();
    final Presentation presentation;
    final StackPane root;

    private final Words words;

    Projected() {
        this(Words.of("en"));
    }

    Projected(Words words) {
        this.words = words;
        Look look = new Look(words, new Fonts(), RULER, new Colours(Theme.light()));
        presentation = new Presentation(look, session, new Handwriting());
        root = presentation.root();
        Styles.on(new Scene(root, 1280, 720), look);
        show(1280, 720);
    }

    void show(double width, double height) {
        for (int pass = 0; pass < 2; pass++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
            presentation.show(session.state());
        }
    }

    /// What is written on it.
    List<Sketch.Piece.Text> texts() {
        return sketch().all(Sketch.Piece.Text.class);
    }

    /// What is drawn on it.
    Sketch sketch() {
        Sketch sketch = new Sketch();
        presentation.painting(session.state()).accept(new Page(sketch, words, RULER, 13),
                new Box(0, 0, root.getWidth(), root.getHeight()));
        return sketch;
    }

    /// A hash of the picture.
    int picture() {
        WritableImage image = root.snapshot(null, null);
        int hash = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                hash = 31 * hash + image.getPixelReader().getArgb(x, y);
            }
        }
        return hash;
    }
}
