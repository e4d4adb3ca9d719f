package downhill.app;

import downhill.app.document.WindowTitle;
import downhill.app.draw.Logo;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.present.Presentation;
import downhill.app.present.Screens;
import downhill.app.sound.Sounding;
import downhill.app.view.Command;
import downhill.app.view.DocumentDeeds;
import downhill.app.view.FirstFrame;
import downhill.app.view.MainView;
import downhill.app.view.MistakeBar;
import downhill.app.view.Overlays;
import downhill.app.view.ViewMemory;
import downhill.export.Offer;
import downhill.picture.Role;
import downhill.picture.Theme;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.State;
import downhill.user.Mistake;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The application's window, from opening to closing, and all that works together in it.
///
/// Of what the session tells, [Pulse] makes one showing a pulse and [Clock] makes time go on; of what keys and buttons ask
/// for, [Commands] makes deeds.
final class Window {

    private final Stage stage;
    private final Look look;
    private final Session session;
    private final Zoom zoom;
    private final Pulse pulse;
    private final Presenting presenting;
    private final Commands commands;
    private final Supplier<MainView> views;
    private final StackPane root;
    private final Overlays overlays;
    private final MistakeBar mistakes;
    private MainView view;
    private final ChangeListener<Boolean> motion;
    private final ChangeListener<ColorScheme> scheme;

    /// @param screens those there are
    /// @param signal given when the session has changed
    /// @param chance a number from 0 up to 1, for the random start
    /// @param export takes what is to be written or copied
    /// @param documents what is done with files and codes
    Window(Stage stage, Screens screens, Look look, Session session, Signal signal, DoubleSupplier chance,
            Consumer<Offer> export, DocumentDeeds documents) {
        this.stage = stage;
        this.look = look;
        this.session = session;
        pulse = new Pulse(session);
        zoom = new Zoom(stage, pulse::ask);
        presenting = new Presenting(stage, look, session, pulse, screens);
        root = new StackPane();
        root.getStyleClass().add("window");
        mistakes = new MistakeBar(look, ThisProgram.told(), root);
        overlays = new Overlays(look, zoom::em, root, presenting::isOn);
        commands = new Commands(look, session, zoom, overlays, presenting, export, documents, chance);
        views = () -> new MainView(look, session, chance, commands::run, export, documents);
        view = views.get();
        root.getChildren().add(view);
        motion = (property, before, now) -> session.viewing().systemCalm(now);
        scheme = (property, before, now) -> session.viewing().theming().system(now == ColorScheme.DARK);
        Clock clock = new Clock(session);
        look.tongue().listen(this::retell);
        Sounding sounding = Sounding.of(session, Platform::runLater);
        signal.listen(() -> {
            clock.follow();
            sounding.follow();
            pulse.ask();
        });
    }

    /// Puts the window into its stage and shows it. A stage that is seen already stays as large as it is.
    void open(double width, double height) {
        if (stage.isShowing()) {
            lay(stage.getScene().getWidth(), stage.getScene().getHeight());
        } else {
            lay(width, height);
            FirstFrame.limit(stage);
            stage.setWidth(width);
            stage.setHeight(height);
        }
        stage.setOnHidden(event -> closed());
        session.viewing().systemCalm(Platform.getPreferences().isReducedMotion());
        Platform.getPreferences().reducedMotionProperty().addListener(motion);
        session.viewing().theming().system(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        Platform.getPreferences().colorSchemeProperty().addListener(scheme);
        stage.show();
        view.requestFocus();
    }

    /// Puts the window into its stage, ready to be shown or to have its picture taken.
    void lay(double width, double height) {
        // Of a scene without a size the toolkit would find one first, which lays everything out for nothing.
        Scene scene = new Scene(root, width, height);
        Styles.on(scene, look);
        look.colours().follow(root, () -> scene.setFill(look.colours().of(Role.BACKGROUND)));
        Keys.inWindow(scene, () -> session.viewing().habits().letters(), commands::run);
        stage.getIcons().setAll(Logo.images(look));
        stage.setScene(scene);
        pulse.show(scene, this::show);
    }

    /// The system's preferences outlive every window: a listener left there would keep this one alive.
    private void closed() {
        Platform.getPreferences().reducedMotionProperty().removeListener(motion);
        Platform.getPreferences().colorSchemeProperty().removeListener(scheme);
        presenting.end();
    }

    private void show(State state) {
        dress(session.viewing().theming().shown());
        stage.setTitle(WindowTitle.of(state.document(), look.words()));
        if (presenting.isCovering()) {
            return;
        }
        double em = zoom.em();
        String style = look.colours().style() + "-fx-font-size: " + em + "px;";
        if (!root.getStyle().equals(style)) {
            root.setStyle(style);
            look.icons().fit(em);
        }
        view.presentedBeside(presenting.isBeside());
        pulse.inTurn(() -> view.prepare(state, em), () -> look.together().show(() -> view.show(state, em)));
    }

    /// Says everything in the language that is spoken now. The view is made anew, and goes on with what was in the one
    /// before.
    private void retell() {
        overlays.close();
        ViewMemory memory = ViewMemory.of(view);
        view = views.get();
        root.getChildren().set(0, view);
        root.applyCss();
        view.show(session.state(), zoom.em());
        root.applyCss();
        root.layout();
        if (!memory.into(view)) {
            view.requestFocus();
        }
        mistakes.retell();
        presenting.retell();
        pulse.ask();
    }

    /// Tells of a mistake of ours; all else goes on.
    void tell(Mistake mistake) {
        mistakes.show(mistake);
    }

    private void dress(Theme theme) {
        look.colours().use(theme);
        Styles.useFor(theme);
    }

    Session session() {
        return session;
    }

    StackPane root() {
        return root;
    }

    /// What is shown to an audience; nothing while nothing is.
    Optional<Presentation> presentation() {
        return presenting.shown();
    }

    /// Does what a key or a button asks for.
    void run(Command command) {
        commands.run(command);
    }

    /// Shows everything anew, here and now.
    void refresh() {
        pulse.refresh();
    }

    /// Shows what has changed, before the next pulse would.
    void showIfStale() {
        pulse.showIfStale();
    }
}
