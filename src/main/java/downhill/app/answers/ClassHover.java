package downhill.app.answers;

import downhill.picture.Frame;
import downhill.picture.PlaneFigure;
import downhill.picture.PlaneSheet;
import downhill.picture.Tally;
import downhill.picture.TallyDots;
import downhill.picture.TallySentence;
import downhill.session.State;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Says whose answer a dot is that is pointed at, where names are to be seen, and what it is.
public final class ClassHover {

    private static final int MOST = 8;
    private static final double BESIDE = 14;

    private final Pane figures;
    private final Supplier<Dots> dots;
    private Tooltip tip;

    /// The dots of a figure.
    ///
    /// @param em the size of text
    public record Dots(List<TallyDots.Placed> placed, Tally.Scale scale, double em) {

        /// Where there are none.
        public static final Dots NONE = new Dots(List.of(), Tally.Scale.NONE, 1);

        /// Those on the map of a loss of two weights.
        ///
        /// @param shown null until something is shown
        public static Dots onMap(State shown, Supplier<PlaneSheet> sheet, double em) {
            if (shown == null || shown.frame().weights() != 2) {
                return NONE;
            }
            Frame frame = shown.frame();
            return frame.tally().map(tally -> new Dots(TallyDots.onMap(tally, PlaneFigure.plane(sheet.get().map(),
                    frame.view(), frame.ground(), em), em), tally.scale(), em))
                    .orElse(NONE);
        }

        /// What is told of the dots at a place; empty where there is none.
        public String told(double x, double y) {
            return placed.stream().filter(dot -> dot.isAt(x, y, em)).limit(MOST)
                    .map(dot -> (dot.dot().who().isEmpty() ? "" : dot.dot().who() + ": ")
                            + TallySentence.told(dot.dot(), scale)).collect(Collectors.joining("\n"));
        }
    }

    private ClassHover(Pane figures, Supplier<Dots> dots) {
        this.figures = figures;
        this.dots = dots;
    }

    /// Over figures, whatever lies in them.
    ///
    /// @param dots those that are painted there now
    public static void over(Pane figures, Supplier<Dots> dots) {
        ClassHover hover = new ClassHover(figures, dots);
        figures.addEventFilter(MouseEvent.MOUSE_MOVED, hover::moved);
        figures.addEventFilter(MouseEvent.MOUSE_EXITED, event -> hover.hide());
        figures.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hover.hide());
    }

    private void moved(MouseEvent event) {
        Point2D at = figures.sceneToLocal(event.getSceneX(), event.getSceneY());
        String told = dots.get().told(at.getX(), at.getY());
        if (told.isEmpty()) {
            hide();
        } else {
            if (tip == null) {
                tip = new Tooltip();
            }
            tip.setText(told);
            tip.show(figures, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
        }
    }

    private void hide() {
        if (tip != null) {
            tip.hide();
        }
    }
}
