package downhill.app.draw;

import downhill.picture.ClippedPen;
import downhill.picture.Page;
import downhill.picture.Pen;
import downhill.picture.Role;
import downhill.picture.Ruler;
import downhill.picture.Words;
import javafx.scene.canvas.Canvas;

/// What everything on screen is drawn with: words, fonts and colours, made once and handed down.
///
/// @param words in one language
/// @param fonts the typefaces
/// @param ruler what measures text
/// @param colours a theme's
/// @param icons those of the window
public record Look(Words words, Fonts fonts, Ruler ruler, Colours colours, Icons icons) {

    public Look(Words words, Fonts fonts, Ruler ruler, Colours colours) {
        this(words, fonts, ruler, colours, new Icons());
    }

    /// A cleared canvas to paint on.
    ///
    /// @param em the size of text on it
    Page page(Canvas canvas, double em, Role background) {
        Pen pen = new ClippedPen(CanvasPen.cleared(canvas.getGraphicsContext2D(), this, background));
        return new Page(pen, words, ruler, em);
    }

    /// A cleared canvas without a background, for text on whatever lies below.
    Page clearPage(Canvas canvas, double em) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return new Page(new CanvasPen(canvas.getGraphicsContext2D(), colours, fonts, ruler), words, ruler, em);
    }

    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
