package downhill.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import downhill.app.control.Overlay;
import downhill.app.draw.Logo;
import downhill.app.draw.Look;
import downhill.app.draw.TextSize;
import downhill.app.explore.PlotPane;
import downhill.app.present.Presentation;
import downhill.app.view.Command;
import downhill.app.view.HelpDialog;
import downhill.app.view.IdeaDialog;
import downhill.app.view.KeyMap;
import downhill.app.view.MainView;
import downhill.export.Format;
import downhill.picture.Theme;
import downhill.scene.Tab;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.State;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The application's window: it shows a session, once per pulse, and does what keys and buttons ask for.
final class Window {

    private final Look look;
    private final Session session;
    private final Stage stage;
    private final MainView view;
    private final StackPane root;
    private final Clock clock;
    private final ChangeListener<Boolean> motion;
    private TextSize textSize = TextSize.normal();
    private Optional<Presentation> presentation = Optional.empty();
    private Optional<Stage> presentationStage = Optional.empty();
    private boolean stale = true;

    /// @param sessions makes the session, given what is to be told of its changes
    /// @param chance a number from 0 up to 1, for the random start
    /// @param export takes the kind of file that is wanted
    Window(Stage stage, Look look, Function<Signal, Session> sessions, DoubleSupplier chance,
            Consumer<Format> export) {
        this.stage = stage;
        this.look = look;
        Signal changed = new Signal();
        changed.listen(this::stale);
        session = sessions.apply(changed);
        clock = new Clock(session);
        motion = (property, before, now) -> session.viewing().systemCalm(now);
        view = new MainView(look, session, chance, this::run, export);
        root = new StackPane(view);
        root.getStyleClass().add("window");
    }

    /// Puts the window into a stage and shows it.
    void open(double width, double height) {
        Scene scene = scene(root, false);
        stage.setTitle("Downhill");
        stage.getIcons().setAll(Logo.images(look));
        stage.setScene(scene);
        stage.setMinWidth(860);
        stage.setMinHeight(600);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setOnHidden(event -> closed());
        scene.widthProperty().addListener(property -> stale());
        scene.heightProperty().addListener(property -> stale());
        session.viewing().systemCalm(Platform.getPreferences().isReducedMotion());
        Platform.getPreferences().reducedMotionProperty().addListener(motion);
        stage.show();
        view.plot().requestFocus();
    }

    /// The system's preferences outlive every window: a listener left there would keep this one alive.
    private void closed() {
        Platform.getPreferences().reducedMotionProperty().removeListener(motion);
        presentationStage.ifPresent(Stage::close);
    }

    Session session() {
        return session;
    }

    StackPane root() {
        return root;
    }

    Optional<Presentation> presentation() {
        return presentation;
    }

    private Scene scene(Parent content, boolean presenting) {
        Scene scene = new Scene(content);
        scene.getStylesheets().add(Window.class.getResource("downhill.css").toExternalForm());
        content.setStyle(look.colours().style());
        scene.addPreLayoutPulseListener(this::showIfStale);
        EventHandler<KeyEvent> keys = event -> KeyMap.command(event, presenting).ifPresent(command -> {
            run(command);
            event.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isLeftBehind(scene.getFocusOwner())) {
                keys.handle(event);
            }
        });
        if (presenting) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (KeyMap.isPage(event)) {
                    keys.handle(event);
                }
            });
        }
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !presenting && root.lookup("#help") == null) {
                run(Command.HELP);
            }
        });
        return scene;
    }

    /// Whether the focus is on a button only because that was clicked. Then its keys are the window's: whoever clicks goes on
    /// with → and Space. Who came there by Tab, and sees it, presses it with Space.
    private static boolean isLeftBehind(Node focused) {
        return focused instanceof ButtonBase button && !button.isFocusVisible()
                && !(button instanceof MenuButton menu && menu.isShowing()) && !isIn(Overlay.class, button);
    }

    private static boolean isIn(Class<?> kind, Node node) {
        return node != null && (kind.isInstance(node) || isIn(kind, node.getParent()));
    }

    private void stale() {
        stale = true;
        if (clock != null) {
            clock.follow();
        }
        Platform.requestNextPulse();
    }

    /// Shows everything anew, here and now.
    void refresh() {
        stale = true;
        showIfStale();
    }

    /// Shows what there is to see, if it has changed. Called before each pulse's layout; also by who can't wait for one.
    void showIfStale() {
        if (!stale || stage.getScene() == null) {
            return;
        }
        stale = false;
        session.update();
        State state = session.state();
        double em = em();
        String style = look.colours().style() + "-fx-font-size: " + em + "px;";
        if (!root.getStyle().equals(style)) {
            root.setStyle(style);
            look.icons().fit(em);
        }
        view.show(state, em);
        presentation.ifPresent(shown -> shown.show(state));
    }

    private double em() {
        return textSize.em(stage.getScene().getWidth(), stage.getScene().getHeight());
    }

    /// Does what a key or a button asks for.
    void run(Command command) {
        switch (command) {
            case PLAY_OR_PAUSE -> session.player().playOrPause();
            case STEP -> session.player().step();
            case STEP_BACK -> session.player().stepBack();
            case PHASE -> session.player().phase();
            case PHASE_BACK -> session.player().phaseBack();
            case FIRST -> session.player().first();
            case LAST -> session.player().last();
            case FIT -> session.viewing().fit();
            case EXPLORE -> session.looking().on(Tab.EXPLORE);
            case COMPARE -> session.looking().on(Tab.COMPARE);
            case FORK -> session.comparing().fork();
            case IDEA_OR_EXACT -> session.looking().as(PlotPane.other(session.state().mode()));
            case LINEAR_OR_LOGARITHMIC -> session.looking().logarithmic(!session.state().view().logarithmic());
            case CHART_OR_LEDGER -> session.looking().at(session.state().view().losses().other());
            case PREDICT -> session.predicting().toggle();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case LARGER -> resizeText(textSize.larger());
            case SMALLER -> resizeText(textSize.smaller());
            case NORMAL_SIZE -> resizeText(TextSize.normal());
            case PRESENT -> present();
            case HELP -> help();
            case IDEA -> idea();
            case BLANK -> presentation.ifPresent(Presentation::toggleBlank);
            case SHOW_RATE -> presentation.ifPresent(Presentation::toggleRate);
            case HIDE_POINTER -> presentation.ifPresent(Presentation::togglePointer);
            case END_PRESENTATION -> presentationStage.ifPresent(Stage::hide);
        }
    }

    private void resizeText(TextSize size) {
        textSize = size;
        stale();
    }

    private void help() {
        open(() -> new HelpDialog(look, this::closeOverlay));
    }

    private void idea() {
        open(() -> new IdeaDialog(look, em(), shown -> {
            closeOverlay();
            session.show(shown);
        }, this::closeOverlay));
    }

    /// Opens an overlay, or closes the one that is open. Not while presenting: it would lie over the window, unseen until
    /// the presentation ends.
    private void open(Supplier<Overlay> made) {
        if (!closeOverlay() && presentation.isEmpty()) {
            Overlay overlay = made.get();
            root.getChildren().add(overlay);
            overlay.requestFocus();
        }
    }

    private boolean closeOverlay() {
        boolean any = root.getChildren().removeIf(Overlay.class::isInstance);
        if (any) {
            view.plot().requestFocus();
        }
        return any;
    }

    private void present() {
        if (presentation.isPresent()) {
            return;
        }
        Presentation opened = new Presentation(look, session);
        presentation = Optional.of(opened);
        Scene scene = scene(opened.root(), true);
        scene.widthProperty().addListener(property -> stale());
        scene.heightProperty().addListener(property -> stale());
        presentationStage = Optional.of(opened.open(stage, scene, this::ended));
        stale();
    }

    /// Back to the window alone, whatever closed the presentation.
    private void ended() {
        presentation = Optional.empty();
        presentationStage = Optional.empty();
        session.player().pause();
        stage.requestFocus();
    }

    /// The theme's style sheet for the controls.
    static String controls(Theme theme) {
        return theme.dark() ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }
}
