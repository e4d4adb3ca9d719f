package downhill.export.lesson;

import downhill.descent.Coordinate;
import downhill.export.web.Rates;
import downhill.export.web.StackedFrame;
import downhill.export.web.StackedFrame.Losses;
import downhill.export.web.WebFilm;
import downhill.lesson.Answer;
import downhill.lesson.DragTo;
import downhill.picture.Frame;
import downhill.picture.Ground;
import downhill.picture.Interval;
import downhill.picture.KnownCurves;
import downhill.picture.Numbers;
import downhill.picture.Plane;
import downhill.picture.PlaneFigure;
import downhill.picture.Quantity;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Section;
import downhill.picture.Sheet;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be dragged on a page, and all places that it can be dragged to there.
///
/// @param what is dragged
/// @param places in rows, from the smallest number to the largest
/// @param columns how many places a row has: all, but on a map, where a row is what has the same b
/// @param own where it is at first
record Knob(DragTo.What what, List<Place> places, int columns, int own) {

    private static final double NARROWEST = 0.005;
    private static final double WIDEST = 0.4;
    private static final int DIGITS = 4;

    /// One place.
    ///
    /// @param scene what is looked at then
    /// @param guess what is guessed there
    /// @param answer what is answered by it
    /// @param told its numbers
    /// @param x where it is in the figure, in pixels
    /// @param y where it is in the figure, in pixels
    record Place(Scene scene, Optional<LessonFigures.Guessed> guess, Answer answer, RichText told, double x, double y) {
    }

    /// @param figures of the page as it is at first
    /// @param count how many places there are; along each weight where there are two
    /// @param wanted one that is to be among them
    static Knob of(LessonFigures figures, DragTo.What what, int count, Optional<Answer> wanted) {
        return switch (what) {
            case RATE -> rates(figures, count);
            case NUDGE -> nudges(figures, count, wanted);
            case START, GUESS -> figures.view().bias().isPresent() ? onMap(figures, what, count, wanted)
                    : onCurve(figures, what, count, wanted);
        };
    }

    private static Knob rates(LessonFigures figures, int count) {
        Scene scene = figures.scene();
        Rates rates = Rates.around(scene.scenario().rate(), count);
        List<Place> places = rates.all().stream().map(rate -> new Place(
                scene.with(scene.runs().edited(scenario -> scenario.withRate(rate))), Optional.empty(),
                new Answer.Number(rate), named("a", rate, Optional.empty()), 0, 0)).toList();
        return new Knob(DragTo.What.RATE, places, places.size(), rates.own());
    }

    private static Knob nudges(LessonFigures figures, int count, Optional<Answer> wanted) {
        Scene scene = figures.scene();
        double length = figures.view().across().length();
        EvenlySpread widths =
                holding(EvenlySpread.over(new Interval(NARROWEST * length, WIDEST * length), count), wanted, false)
                .holding(scene.view().nudge());
        List<Place> places = new ArrayList<>();
        for (double width : widths.all()) {
            Scene there = scene.with(scene.view().withNudge(width));
            Frame frame = new LessonFigures(there, figures.runs(), false, Optional.empty()).frame();
            Section section = frame.section(Coordinate.W);
            Plane lower = sheet(frame).slope();
            places.add(new Place(there, Optional.empty(), new Answer.Number(width), named("δw", width, Optional.empty()),
                    lower.x(section.position() + section.outward() * width), lower.y(0)));
        }
        return new Knob(DragTo.What.NUDGE, places, places.size(), widths.nearest(scene.view().nudge()));
    }

    private static Sheet sheet(Frame frame) {
        return Sheet.of(new StackedFrame(frame, Losses.NONE).figures(), frame.view(), WebFilm.EM);
    }

    private static Knob onCurve(LessonFigures figures, DragTo.What what, int count, Optional<Answer> wanted) {
        EvenlySpread across = holding(EvenlySpread.over(figures.view().across(), count), wanted, false);
        double start = figures.scene().scenario().start().w();
        EvenlySpread all = what == DragTo.What.START ? across.holding(start) : across;
        Plane upper = sheet(figures.frame(figures.scene().head(), new KnownCurves())).loss();
        List<Place> places = all.all().stream().map(w -> place(figures, what, Vector.of(w), upper.x(w),
                upper.y(figures.run().descent().loss().value(Vector.of(w))))).toList();
        return new Knob(what, places, places.size(), all.nearest(figures.run().point(figures.scene().head().step()).w()));
    }

    private static Knob onMap(LessonFigures figures, DragTo.What what, int count, Optional<Answer> wanted) {
        Viewport view = figures.view();
        Vector start = figures.scene().scenario().start();
        EvenlySpread across = holding(EvenlySpread.over(view.across(), count), wanted, false);
        EvenlySpread along = holding(EvenlySpread.over(view.along(Coordinate.B).across(), count), wanted, true);
        if (what == DragTo.What.START) {
            across = across.holding(start.w());
            along = along.holding(start.b());
        }
        Frame first = figures.frame(figures.scene().head(), new KnownCurves());
        Plane map = PlaneFigure.plane(new StackedFrame(first, Losses.NONE).map(), view,
                Optional.of(Ground.unknown(figures.scene().view().ground())), WebFilm.EM);
        List<Place> places = new ArrayList<>();
        for (double b : along.all()) {
            for (double w : across.all()) {
                places.add(place(figures, what, Vector.of(w, b), map.x(w), map.y(b)));
            }
        }
        Vector here = figures.run().point(figures.scene().head().step());
        return new Knob(what, places, across.all().size(),
                along.nearest(here.b()) * across.all().size() + across.nearest(here.w()));
    }

    private static Place place(LessonFigures figures, DragTo.What what, Vector at, double x, double y) {
        Scene scene = figures.scene();
        Answer answer = at.size() == 1 ? new Answer.Number(at.w()) : new Answer.Place(at.w(), at.b());
        boolean isGuess = what == DragTo.What.GUESS;
        Optional<Role> role = isGuess ? Optional.of(Role.GUESS) : Optional.empty();
        RichText told = at.size() == 1 ? named("w", at.w(), role)
                : named("w", at.w(), role).plus(RichText.words("   ", Role.TEXT)).plus(named("b", at.b(), role));
        return isGuess && scene.asked().isPresent() && scene.asked().get() != Quantity.LOSS
                ? new Place(scene, Optional.of(new LessonFigures.Guessed(scene.head().step(), at)), answer, told, x, y)
                : new Place(scene.with(scene.runs().edited(scenario -> scenario.withStart(at))), Optional.empty(), answer,
                        told, x, y);
    }

    private static EvenlySpread holding(EvenlySpread spread, Optional<Answer> wanted, boolean isAlong) {
        return wanted.map(answer -> switch (answer) {
            case Answer.Number(double value) -> spread.holding(value);
            case Answer.Place(double w, double b) -> spread.holding(isAlong ? b : w);
            case Answer.Choice choice -> spread;
            case Answer.Order order -> spread;
        }).orElse(spread);
    }

    private static RichText named(String symbol, double value, Optional<Role> wanted) {
        Role role = wanted.orElse(RichText.symbol(symbol).spans().getFirst().role());
        return RichText.symbol(symbol, role).plus(RichText.strong(" = " + Numbers.readable(value, DIGITS), role));
    }
}
