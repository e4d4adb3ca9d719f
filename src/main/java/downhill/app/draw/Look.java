package downhill.app.draw;

import downhill.picture.ClippedPen;
import downhill.picture.Page;
import downhill.picture.Pen;
import downhill.picture.Ruler;
import downhill.picture.Words;
import javafx.scene.canvas.Canvas;

/// What everything on screen is drawn with: words, fonts and colours, made once and handed down.
///
/// @param tongue the words of the language that is spoken
/// @param fonts the typefaces
/// @param ruler what measures text
/// @param colours those of the theme that is shown
/// @param icons those of the window
/// @param together what is worked out beside the FX thread
public record Look(Tongue tongue, Fonts fonts, Ruler ruler, Colours colours, Icons icons, Together together) {

    public Look(Words words, Fonts fonts, Ruler ruler, Colours colours) {
        this(new Tongue(words), fonts, ruler, colours, new Icons(), new Together());
    }

    public Words words() {
        return tongue.words();
    }

    /// A page on which a pen draws, within boxes if it is told so.
    ///
    /// @param em the size of text on it
    Page page(Pen pen, double em) {
        return Page.of(new ClippedPen(pen), colours.theme(), words(), ruler, em);
    }

    /// A pen for a canvas on which nothing is left: it keeps all its commands until they are drawn, so each picture starts
    /// by clearing all of it.
    CanvasPen cleared(Canvas canvas) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return new CanvasPen(canvas.getGraphicsContext2D(), this);
    }

    /// A cleared canvas without a background, for text on whatever lies below.
    Page clearPage(Canvas canvas, double em) {
        return Page.of(cleared(canvas), colours.theme(), words(), ruler, em);
    }

    /// The same, whose theme and language stay as they are now: for what is drawn in the background.
    public Look still() {
        return new Look(new Tongue(words()), fonts, ruler, new Colours(colours.theme()), icons, new Together());
    }

    public String text(String key, Object... arguments) {
        return words().text(key, arguments);
    }
}
