package downhill.app.rate;

import downhill.app.control.Gestures;
import downhill.app.control.ScaledSlider;
import downhill.app.control.Targets;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.descent.Descent;
import downhill.descent.Sweep;
import downhill.picture.Box;
import downhill.picture.Numbers;
import downhill.picture.Page;
import downhill.picture.RateFigure;
import downhill.picture.RateScale;
import downhill.picture.StabilityRuler;
import downhill.picture.Tally;
import downhill.picture.Verdicts;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import downhill.session.Surveys.Judged;
import java.util.Optional;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The learning rate on a logarithmic scale: its track is the ribbon that says what comes of each rate, below are the powers
/// of ten and the stability ruler.
///
/// Arrows move it by a fiftieth of a power of ten, with Shift by a five-hundredth, PgUp and PgDn by a tenth; a double
/// click brings back the loss's own good rate.
public final class RateSlider extends Region {

    private static final double STEP = 0.02;
    /// The thumb's diameter, in ems; the style sheet says the same.
    private static final double THUMB = 2.1;
    /// How far below the top the thumb begins, in ems: there the verdicts stand.
    private static final double WORDS = 1.05;

    private final Slider slider =
            new ScaledSlider(place -> Rounding.significant(Math.pow(10, place), 3), Math::log10);
    private final Paper paper;
    private final RulerButtons marks;
    private final RateTip tip = new RateTip();
    private final Look look;
    private final Session session;
    private double em = 13;
    private Optional<Sweep> sweep = Optional.empty();
    private RateScale scale = RateScale.USUAL;
    private RateFigure figure;
    private Judged spoken;
    private boolean showing;

    public RateSlider(Look look, Session session, Runnable toDefault) {
        this.look = look;
        this.session = session;
        slider.setMin(RateScale.USUAL.low());
        slider.setMax(RateScale.USUAL.high());
        slider.setValue(-1);
        slider.getStyleClass().add("rate-slider");
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(look.text("rate-card.title"));
        slider.setId("rate");
        paper = new Paper(look);
        paper.setMouseTransparent(true);
        marks = new RulerButtons(look, session);
        getChildren().addAll(paper, slider, marks, tip);
        Gestures.of(slider, session);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                double rate = Rounding.significant(Math.pow(10, now.doubleValue()), 3);
                session.edit(scenario -> scenario.withRate(rate));
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        slider.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                toDefault.run();
            }
        });
        slider.addEventFilter(MouseEvent.MOUSE_MOVED, event -> hover(event.getX()));
        slider.addEventFilter(MouseEvent.MOUSE_EXITED, event -> tip.setVisible(false));
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tip.setVisible(false));
    }

    /// Shows the present rate on its scale, and what comes of the others. A drag of the rate moves only the thumb: the
    /// rest is painted anew when it has changed.
    public void show(State state, double textSize) {
        boolean isOtherSize = em != textSize;
        em = textSize;
        sweep = state.surveys().sweep();
        scale = state.surveys().scale();
        double rate = state.scenario().rate();
        showing = true;
        slider.setMin(scale.low());
        slider.setMax(scale.high());
        if (Rounding.significant(Math.pow(10, slider.getValue()), 3) != rate) {
            slider.setValue(Math.log10(rate));
        }
        showing = false;
        state.surveys().judged().ifPresent(this::speak);
        RateFigure now = new RateFigure(scale, sweep,
                StabilityRuler.notches(state.frame().loss(), state.frame().bottom(), state.frame().run().descent()),
                state.frame().tally().filter(there -> there.scale() == Tally.Scale.RATE));
        if (isOtherSize) {
            super.requestLayout();
        }
        if (isOtherSize || !now.equals(figure)) {
            figure = now;
            paper.show(em, (page, box) -> now.paint(page, box, ribbon(box, page.em())));
            placeMarks();
        }
    }

    /// The verdict for a screen reader, told once and not for every frame.
    private void speak(Judged judged) {
        if (judged != spoken) {
            spoken = judged;
            Descent descent = judged.run().descent();
            slider.setAccessibleHelp(look.text("rate-card.verdict", Numbers.exact(descent.rate()),
                    Verdicts.sentence(judged.made(), descent, look.words())));
        }
    }

    private void placeMarks() {
        if (figure != null && getWidth() > 0) {
            marks.show(figure.places(Page.blank(look.words(), look.ruler(), em), ribbon()), em);
        }
    }

    private Box ribbon() {
        return ribbon(new Box(0, 0, getWidth(), getHeight()), em);
    }

    private static Box ribbon(Box box, double em) {
        return RateFigure.ribbon(box, em, THUMB / 2 * em);
    }

    public Slider slider() {
        return slider;
    }

    /// Tells what comes of the rate at a place.
    private void hover(double x) {
        sweep.ifPresent(known -> {
            int index = known.known(known.nearest(scale.rateAt(x, ribbon())));
            known.at(index).ifPresent(made -> tip.show(look.text("rate-card.tip", Numbers.exact(known.rate(index)),
                    Verdicts.sentence(made, known.descent(), look.words())), x, getWidth(), WORDS * em));
        });
    }

    private void key(KeyEvent event) {
        double by = switch (event.getCode()) {
            case LEFT, DOWN -> event.isShiftDown() ? -STEP / 10 : -STEP;
            case RIGHT, UP -> event.isShiftDown() ? STEP / 10 : STEP;
            case PAGE_DOWN -> -0.1;
            case PAGE_UP -> 0.1;
            case null, default -> 0;
        };
        if (by != 0) {
            nudge(by);
            event.consume();
        }
    }

    /// Moves by a part of a power of ten, but at least by one in the third digit, which is the finest there is.
    private void nudge(double by) {
        double now = session.scenario().rate();
        double next = Rounding.significant(now * Math.pow(10, by), 3);
        if (next == now) {
            double unit = Math.pow(10, Math.floor(Math.log10(now)) - 2);
            next = Rounding.significant(now + Math.signum(by) * unit, 3);
        }
        double rate = Math.clamp(next, Math.pow(10, slider.getMin()), Math.pow(10, slider.getMax()));
        session.edit(scenario -> scenario.withRate(rate));
    }

    /// It is as large as it is, wherever the thumb is and whatever is told: nothing around it need be laid out for that.
    @Override
    public void requestLayout() {
        setNeedsLayout(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return RateFigure.HEIGHT * em;
    }

    @Override
    protected void layoutChildren() {
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        double tall = Math.max(Targets.LEAST, THUMB * em);
        slider.resizeRelocate(0, (WORDS + THUMB / 2) * em - tall / 2, getWidth(), tall);
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        placeMarks();
    }
}
