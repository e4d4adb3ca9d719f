package downhill.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import downhill.picture.Theme;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The application's window: it shows a session, once per pulse, and does what keys and buttons ask for.
final class Window {

    private final Look look;
    private final Session session;
    private final Stage stage;
    private final ExploreView explore;
    private final StackPane root;
    private final Clock clock;
    private TextSize textSize = TextSize.normal();
    private Optional<Presentation> presentation = Optional.empty();
    private Optional<Stage> presentationStage = Optional.empty();
    private boolean stale = true;

    /// @param sessions makes the session, given what is to be told of its changes
    /// @param chance a number from 0 up to 1, for the random start
    /// @param export takes the ending of the kind of file that is wanted
    Window(Stage stage, Look look, Function<Runnable, Session> sessions, DoubleSupplier chance,
            Consumer<String> export) {
        this.stage = stage;
        this.look = look;
        session = sessions.apply(this::stale);
        clock = new Clock(session);
        explore = new ExploreView(look, session, chance, this::run, export);
        root = new StackPane(explore);
        root.getStyleClass().add("window");
    }

    /// Puts the window into a stage and shows it.
    void open(double width, double height) {
        Scene scene = scene(root, false);
        stage.setTitle("Downhill");
        stage.setScene(scene);
        stage.setMinWidth(860);
        stage.setMinHeight(600);
        stage.setWidth(width);
        stage.setHeight(height);
        scene.widthProperty().addListener(property -> stale());
        scene.heightProperty().addListener(property -> stale());
        ReadOnlyBooleanProperty still = Platform.getPreferences().reducedMotionProperty();
        InvalidationListener asked = property -> session.systemCalm(still.get());
        session.systemCalm(still.get());
        still.addListener(asked);
        stage.setOnHidden(event -> {
            still.removeListener(asked);
            presentationStage.ifPresent(Stage::close);
        });
        stage.show();
        explore.plot().requestFocus();
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
        State state = session.state();
        double em = textSize.em(stage.getScene().getWidth(), stage.getScene().getHeight());
        String style = look.colours().style() + "-fx-font-size: " + em + "px;";
        if (!root.getStyle().equals(style)) {
            root.setStyle(style);
            look.icons().fit(em);
        }
        explore.show(state, em);
        presentation.ifPresent(shown -> shown.show(state));
    }

    /// Does what a key or a button asks for.
    void run(Command command) {
        switch (command) {
            case PLAY_OR_PAUSE -> session.playOrPause();
            case STEP -> session.step();
            case STEP_BACK -> session.stepBack();
            case PHASE -> session.phase();
            case PHASE_BACK -> session.phaseBack();
            case FIRST -> session.first();
            case LAST -> session.last();
            case FIT -> session.fit();
            case IDEA_OR_EXACT -> session.mode(PlotPane.other(session.state().mode()));
            case LINEAR_OR_LOGARITHMIC -> session.logarithmic(!session.state().logarithmic());
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case LARGER -> resizeText(textSize.larger());
            case SMALLER -> resizeText(textSize.smaller());
            case NORMAL_SIZE -> resizeText(TextSize.normal());
            case PRESENT -> present();
            case HELP -> help();
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

    /// Not while presenting: it would lie over the window, unseen until the presentation ends.
    private void help() {
        if (presentation.isPresent()) {
            return;
        }
        if (root.lookup("#help") != null) {
            closeHelp();
            return;
        }
        HelpDialog help = new HelpDialog(look, this::closeHelp);
        help.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeHelp();
            }
            event.consume();
        });
        root.getChildren().add(help);
        help.focus().requestFocus();
    }

    private void closeHelp() {
        root.getChildren().removeIf(HelpDialog.class::isInstance);
        explore.plot().requestFocus();
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
        session.pause();
        stage.requestFocus();
    }

    /// The theme's style sheet for the controls.
    static String controls(Theme theme) {
        return theme.dark() ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }
}
