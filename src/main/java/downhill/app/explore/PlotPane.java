package downhill.app.explore;

import downhill.app.answers.ClassHover;
import downhill.app.control.FigurePane;
import downhill.app.control.GuessHandle;
import downhill.app.control.NudgeHandle;
import downhill.app.control.PointHandle;
import downhill.app.control.Segments;
import downhill.app.draw.Look;
import downhill.app.plane.DataHandle;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Halves;
import downhill.picture.Mode;
import downhill.picture.Page;
import downhill.picture.Sheet;
import downhill.picture.TallyDots;
import downhill.picture.TwoFigures;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/// The two figures of one run: over them the point, the nudge and the guess, which can be moved, and the lower one's mode.
public final class PlotPane extends FigurePane {

    private final PointHandle point;
    private final NudgeHandle nudge;
    private final GuessHandle guess;
    private final DataHandle data;
    private final Segments<Mode> modes;

    public PlotPane(Look look, Session session) {
        super(look, session, "plot", look.text("plot.spoken"));
        point = new PointHandle(look, session);
        nudge = new NudgeHandle(look, session);
        guess = new GuessHandle(look, session);
        modes = new Segments<>(look, "mode.", List.of(Mode.IDEA, Mode.EXACT), session.looking()::as);
        data = new DataHandle(look, session, () -> show(shown(), em()));
        ClassHover.over(this, this::answers);
        fill(point, nudge, guess, data, data.told(), modes);
    }

    @Override
    protected BiConsumer<Page, Box> painting(State state) {
        Frame frame = state.frame();
        OptionalInt row = data.row();
        return (page, box) -> {
            Halves halves = Halves.of(box, frame.hasData());
            TwoFigures.paint(page, halves.figures(), frame.section(Coordinate.W));
            halves.paintData(page, frame, row);
        };
    }

    /// The dots of a class's answers.
    private ClassHover.Dots answers() {
        return shown() == null || shown().frame().weights() != 1 || box().width() == 0 ? ClassHover.Dots.NONE
                : shown().frame().tally().map(tally -> new ClassHover.Dots(
                        TallyDots.of(tally, shown().frame().section(Coordinate.W), sheet(), em()), tally.scale(), em()))
                        .orElse(ClassHover.Dots.NONE);
    }

    private Halves halves(Box box) {
        return Halves.of(box, shown() != null && shown().frame().hasData());
    }

    @Override
    protected Box room(Box box) {
        return halves(box).figures();
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
        data.place(frame, halves(box()).data(), em());
        modes.autosize();
        modes.relocate(sheet.slope().box().right() - modes.getWidth(), sheet.divider() + 0.12 * em());
    }
}
