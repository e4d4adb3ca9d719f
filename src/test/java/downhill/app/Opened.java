package downhill.app;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Tongue;
import downhill.app.present.Presentation;
import downhill.app.present.Screens;
import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.export.Offer;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window, open for a test. On the FX thread.
/// Opening takes longer than most tests, so it is mostly the same window, back at how it was when it was opened.
public final class Opened extends Found {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Fonts FONTS = new Fonts();
    private static final Ruler RULER = new Ruler();
    public final Stage stage = new Stage();
    public final Tongue tongue;
    final Window window;
    public final Session session;
    public final Surveys surveys = new Surveys();
    public final List<Offer> exported = new ArrayList<>();
    public final FiledDocuments documents = new FiledDocuments();
    public double chance = 0.5;
    public List<Rectangle2D> screens = Screens.ofSystem().bounds();
    final Scene first;
    private final List<Runnable> firstSurveys;
    final Reset reset;
    private final boolean knowsBoth;
    private boolean isCompared;

    /// @param isSeen whether it is painted at every pulse
    /// @param knowsBoth whether its other tab has been seen already
    Opened(Scene scene, boolean isSeen, boolean knowsBoth) {
        this(scene, isSeen, knowsBoth, Surveys::workers);
    }

    Opened(Scene scene, boolean isSeen, boolean knowsBoth, Function<Surveys, Workers> workers) {
        first = scene;
        this.knowsBoth = knowsBoth;
        Look look = new Look(Words.of("en"), FONTS, RULER, new Colours(Theme.light()));
        tongue = look.tongue();
        Signal signal = new Signal();
        session = Session.open(Optimizers.installed(), workers.apply(surveys), scene, Map.of(), Catalogue.first(), signal);
        window = new Window(stage, () -> screens, look, session, signal, () -> chance, exported::add, documents);
        // To paint what nobody sees would take longer than all else: what is painted is asked for by a snapshot of it.
        stage.setIconified(!isSeen);
        root().setOpacity(isSeen ? 1 : 0);
        window.open(WIDTH, HEIGHT);
        stage.requestFocus();
        show();
        if (knowsBoth) {
            session.looking().on(Tab.COMPARE);
            show();
            session.looking().on(Tab.EXPLORE);
            show();
        }
        firstSurveys = surveys.waiting();
        reset = Reset.of(this);
    }

    public static Opened first() {
        return of(Catalogue.first().scenario());
    }

    public static Opened of(Scenario scenario) {
        return of(scene(scenario));
    }

    static Scene scene(Scenario scenario) {
        return Scene.of(scenario, Catalogue.withFormula(scenario.loss()).orElse(Catalogue.first()).nudge());
    }

    public static Opened of(Scene scene) {
        return SharedWindow.on(scene);
    }

    /// A window of its own, which nobody has used before and nobody will afterwards: for tests of opening and closing.
    public static Opened anew() {
        return new Opened(scene(Catalogue.first().scenario()), false, false);
    }

    /// One for tests of the tab where runs are compared: the toolkit remembers how wide things were there.
    public static Opened knowingBoth() {
        return SharedWindow.knowingBoth(scene(Catalogue.first().scenario()));
    }

    /// One of its own that is seen.
    static Opened seen(Scenario scenario) {
        return new Opened(scene(scenario), true, false);
    }

    /// Whether it can be as new again: not where it has had another size or its other tab has been seen, as the toolkit
    /// remembers how wide things were.
    boolean isReusable() {
        return stage.isShowing() && tongue.words().language().equals("en") && (knowsBoth || !isCompared)
                && stage.getWidth() == WIDTH && stage.getHeight() == HEIGHT;
    }

    /// Brings everything back to how it was, and returns whether it is.
    boolean reset() {
        exported.clear();
        documents.asked.clear();
        chance = 0.5;
        screens = Screens.ofSystem().bounds();
        boolean isAsNew = reset.run();
        surveys.reset(firstSurveys);
        return isAsNew;
    }

    /// The test is over.
    public void close() {
        reset.closeWhatIsOpen();
        if (!SharedWindow.is(this)) {
            stage.close();
        }
    }

    @Override
    public StackPane root() {
        return window.root();
    }

    /// What is presented meanwhile.
    public Optional<Presentation> presentation() {
        return window.presentation();
    }

    /// Does what a key or a button would ask for.
    public void run(Command command) {
        window.run(command);
    }

    @Override
    public void show() {
        for (int pass = 0; pass < 2; pass++) {
            window.showIfStale();
            Toolkit.restyle(root());
        }
        isCompared |= session.looking().view().tab() == Tab.COMPARE;
    }

    /// The window's content in another size, as a resized stage would have it.
    public void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        for (int pass = 0; pass < 2; pass++) {
            window.refresh();
            root().resize(width, height);
            Toolkit.restyle(root());
        }
        show();
    }

    /// Makes all sweeps and maps that are asked for, lets every pass of them arrive, and shows them.
    public void survey() {
        show();
        while (!surveys.waiting().isEmpty()) {
            surveys.make();
            Toolkit.awaitTurn();
            show();
        }
    }

    public void pulse() {
        Platform.requestNextPulse();
        awaitPulse();
    }

    /// Waits for a pulse that somebody else asks for.
    public void awaitPulse() {
        Toolkit.awaitPulse(stage.getScene());
    }
}
