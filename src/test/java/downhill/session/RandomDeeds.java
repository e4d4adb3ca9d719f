package downhill.session;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.scene.LossView;
import downhill.scene.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Things done in a session at random, as whoever plays with the window would do them, and worse.
public final class RandomDeeds {

    private static final List<String> FORMULAS = List.of("1/w", "ln(w)", "sqrt(w)", "w^9 - w", "exp(w^2)", "0", "1e300 w",
            "tan(w)", "w^", "-w^2", "if(w < 1, w, 1/0)");
    private static final List<String> RULES = List.of("w = w - a*g", "w = w - a*x", "w = w - 1/0*g",
            "m = 0.9m + g\nw = w - a*m", "w = w - k*g\nk = 2 in 0..4");

    private final Session session;
    private final Random random;
    private final List<String> done = new ArrayList<>();

    public RandomDeeds(Session session, long seed) {
        this.session = session;
        random = new Random(seed);
    }

    /// What has been done so far, to find out what of it was one thing too many.
    public List<String> done() {
        return done;
    }

    /// Undoes all that can be undone.
    ///
    /// @param shown called after each
    public void undoAll(Runnable shown) {
        session.endGesture();
        while (session.state().canUndo()) {
            session.undo();
            shown.run();
        }
    }

    /// One of some things.
    public <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Does the next thing.
    public void next() {
        done.add(something());
    }

    private String something() {
        return switch (random.nextInt(17)) {
            case 0, 1 -> edit("rate", scenario -> scenario.withRate(positive()));
            case 2, 3 -> edit("start", scenario -> scenario.withStart(Vector.of(any())));
            case 4 -> edit("steps", scenario -> scenario.withSteps(random.nextInt(200)));
            case 5 -> {
                session.nudge(positive());
                yield "nudge";
            }
            case 6 -> edit("optimizer", scenario -> scenario.withOptimizer(one(Optimizers.installed().ids())));
            case 7 -> {
                session.choose(one(Catalogue.all()));
                yield "loss " + session.scenario();
            }
            case 8 -> edit("formula", scenario -> scenario.withLoss(one(FORMULAS)));
            case 9 -> typed();
            case 10 -> {
                session.viewing().advance(random.nextDouble() * 5);
                yield "advance";
            }
            case 11 -> {
                session.player().goTo(new Playhead(random.nextInt(300), 4 * random.nextDouble()));
                yield "go to " + session.player().head();
            }
            case 12 -> {
                Viewport view = session.state().frame().view();
                Interval w = view.across().scaled(view.across().middle(), Math.exp(random.nextGaussian()));
                session.viewing().look(view.withAcross(w));
                yield "look at " + w;
            }
            case 13 -> otherwise();
            case 14 -> runs();
            case 15 -> {
                one(List.<Runnable>of(session::undo, session::redo, session::reset)).run();
                yield "back or forth";
            }
            default -> {
                one(List.<Runnable>of(session.player()::playOrPause, session.player()::step, session.player()::stepBack,
                        session.player()::phase, session.player()::phaseBack, session.player()::last)).run();
                yield "step";
            }
        };
    }

    private String typed() {
        String text = one(random.nextBoolean() ? FORMULAS : RULES);
        if (FORMULAS.contains(text)) {
            session.typing().type(Typing.Part.LOSS, text);
        } else {
            session.typing().type(Typing.Part.RULE, text);
        }
        if (random.nextBoolean()) {
            session.typing().stop(Typing.Part.LOSS);
            session.typing().stop(Typing.Part.RULE);
        }
        return "typed " + text;
    }

    private String otherwise() {
        session.looking().as(one(List.of(Mode.values())));
        session.looking().at(one(List.of(LossView.values())));
        session.looking().on(one(List.of(Tab.values())));
        session.player().speed(random.nextInt(8) + 0.25);
        session.viewing().calm(random.nextBoolean());
        return "look otherwise";
    }

    private String runs() {
        if (random.nextBoolean()) {
            session.comparing().fork();
            return "fork";
        }
        session.predicting().toggle();
        session.predicting().guess(any());
        return "guess";
    }

    private String edit(String what, UnaryOperator<Scenario> change) {
        if (random.nextInt(4) == 0) {
            session.beginGesture();
        }
        session.edit(change);
        if (random.nextInt(3) == 0) {
            session.endGesture();
        }
        return what + " " + session.scenario();
    }

    private double positive() {
        return Math.pow(10, random.nextGaussian() * (random.nextInt(10) == 0 ? 60 : 1.5) - 1);
    }

    private double any() {
        return random.nextInt(20) == 0 ? Double.NaN : positive() * (random.nextBoolean() ? 10 : -10);
    }
}
