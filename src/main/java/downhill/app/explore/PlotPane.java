package downhill.app.explore;

import downhill.app.control.FigurePane;
import downhill.app.control.GuessHandle;
import downhill.app.control.NudgeHandle;
import downhill.app.control.PointHandle;
import downhill.app.control.Segments;
import downhill.app.draw.Look;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Page;
import downhill.picture.Sheet;
import downhill.picture.TwoFigures;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;

/// The two figures of one run: over them the point, the nudge and the guess, which can be moved, and the lower one's mode.
public final class PlotPane extends FigurePane {

    private final PointHandle point;
    private final NudgeHandle nudge;
    private final GuessHandle guess;
    private final Segments<Mode> modes;

    PlotPane(Look look, Session session) {
        super(look, session, "plot", look.text("plot.spoken"));
        point = new PointHandle(look, session);
        nudge = new NudgeHandle(look, session);
        guess = new GuessHandle(look, session);
        modes = new Segments<>(look, "mode.", List.of(Mode.values()), session.looking()::as);
        fill(point, nudge, guess, modes);
    }

    @Override
    protected void paint(Page page, Box box) {
        TwoFigures.paint(page, box, shown().frame().section(Coordinate.W));
    }

    @Override
    protected void showOver(State state) {
        modes.show(state.mode());
    }

    @Override
    protected void place(State state, Sheet sheet) {
        Frame frame = state.frame();
        point.place(frame, sheet.loss(), em());
        nudge.place(frame, sheet.slope(), em());
        guess.place(frame, sheet.loss(), em());
        modes.autosize();
        modes.relocate(sheet.slope().box().right() - modes.getWidth(), sheet.divider() + 0.3 * em());
    }
}
