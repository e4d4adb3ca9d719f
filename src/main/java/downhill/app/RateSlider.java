package downhill.app;

import downhill.picture.Box;
import downhill.picture.Numbers;
import downhill.picture.Page;
import downhill.picture.RichText;
import downhill.picture.Role;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The learning rate on a logarithmic scale, with its powers of ten below.
///
/// Arrows move it by a fiftieth of a power of ten, with Shift by a five-hundredth, PgUp and PgDn by a tenth; a double
/// click brings back the loss's own good rate.
final class RateSlider extends Region {

    private static final double LOW = -3;
    private static final double HIGH = 1;
    private static final double STEP = 0.02;
    /// The thumb's diameter, in ems; the style sheet says the same.
    private static final double THUMB = 2.0;

    private final Slider slider = new Slider(LOW, HIGH, -1);
    private final Paper scale;
    private final Look look;
    private final Session session;
    private double em = 13;
    private boolean showing;

    RateSlider(Look look, Session session, Runnable toDefault) {
        this.look = look;
        this.session = session;
        slider.getStyleClass().add("rate-slider");
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(look.text("rate-card.title"));
        slider.setId("rate");
        scale = new Paper(look, Role.CARD);
        scale.setMouseTransparent(true);
        getChildren().addAll(slider, scale);
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
    }

    /// Shows a rate. One outside of the scale widens it by whole powers of ten.
    void show(double rate, double textSize) {
        em = textSize;
        double place = Math.log10(rate);
        showing = true;
        slider.setMin(Math.min(LOW, Math.floor(place)));
        slider.setMax(Math.max(HIGH, Math.ceil(place)));
        if (Rounding.significant(Math.pow(10, slider.getValue()), 3) != rate) {
            slider.setValue(place);
        }
        showing = false;
        slider.setAccessibleHelp(look.text("rate-card.spoken", Numbers.exact(rate)));
        scale.show(em, (page, box) -> paint(page));
        requestLayout();
    }

    Slider slider() {
        return slider;
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

    @Override
    protected double computePrefHeight(double width) {
        return 4.6 * em;
    }

    @Override
    protected void layoutChildren() {
        double thumb = THUMB * em;
        slider.resizeRelocate(0, 0, getWidth(), thumb);
        scale.resizeRelocate(0, thumb + 0.1 * em, getWidth(), 2.4 * em);
    }

    private void paint(Page page) {
        double thumb = THUMB * em;
        double left = thumb / 2;
        double width = getWidth() - thumb;
        double length = slider.getMax() - slider.getMin();
        int every = Math.max(1, (int) Math.ceil(length * 4.5 * em / Math.max(1, width)));
        for (int power = (int) slider.getMin(); power <= slider.getMax(); power++) {
            double x = left + (power - slider.getMin()) / length * width;
            for (int digit = 1; digit < 10 && power < slider.getMax(); digit++) {
                double at = x + Math.log10(digit) / length * width;
                page.pen().line(at, 0, at, page.unit(digit == 1 ? 6 : 3), page.stroke(Role.DIM, digit == 1 ? 1.4 : 0.8));
            }
            if (power == slider.getMax()) {
                page.pen().line(x, 0, x, page.unit(6), page.stroke(Role.DIM, 1.4));
            }
            if ((power - (int) slider.getMin()) % every == 0) {
                RichText text = RichText.words(Numbers.exact(Rounding.significant(Math.pow(10, power), 1)), Role.DIM);
                Box box = page.boxOf(text, 0.92 * em, x, 1.35 * em, Page.Align.MIDDLE);
                double shift = Math.max(0, -box.left()) - Math.max(0, box.right() - getWidth());
                page.text(text, 0.92 * em, x + shift, 1.35 * em, Page.Align.MIDDLE);
            }
        }
    }
}
