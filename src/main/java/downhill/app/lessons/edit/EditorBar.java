package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.lesson.Lesson;
import downhill.session.Drafting;
import downhill.session.Session;
import java.io.File;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/// What is done with a lesson that is being made as a whole: opened, saved, undone, tried.
final class EditorBar extends HBox {

    private static final String ENDING = ".json";

    private final Look look;
    private final Session session;
    private final DraftFiles files;
    private final Button undo;
    private final Button redo;
    private final Button attempt;
    private final Label saved = new Label();
    private final MenuButton open;

    EditorBar(Look look, Session session) {
        this.look = look;
        this.session = session;
        files = new DraftFiles(look, session);
        getStyleClass().add("draft-line");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(look.text("draft.heading"));
        title.getStyleClass().add("hero-title");
        title.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        saved.getStyleClass().add("hint");
        saved.setMinWidth(0);
        open = new MenuButton(look.text("draft.open"));
        open.setId("draft-open");
        undo = button("draft.undo", session.authoring()::undo);
        redo = button("draft.redo", session.authoring()::redo);
        attempt = button("draft.try", this::attempt);
        getChildren().addAll(title, saved, between, button("draft.add", this::add), undo, redo, open,
                button("draft.save", this::save), attempt, button("draft.close", session.authoring()::end));
        fillOpen();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A file, or one of the lessons that come with the program.
    private void fillOpen() {
        MenuItem file = new MenuItem(look.text("draft.open.file"));
        file.setOnAction(event -> {
            File chosen = chooser().showOpenDialog(getScene().getWindow());
            if (chosen != null) {
                files.open(chosen.toPath());
            }
        });
        MenuItem fresh = new MenuItem(look.text("draft.new"));
        fresh.setOnAction(event -> session.authoring().begin(look.words().language(), look.text("draft.new.title")));
        open.getItems().addAll(fresh, file, new SeparatorMenuItem());
        for (Lesson lesson : session.learning().shelf().lessons()) {
            MenuItem item = new MenuItem(lesson.title().in(look.words().language()).source());
            item.setOnAction(event -> session.authoring().change(lesson));
            open.getItems().add(item);
        }
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(look.text("draft.file"), "*" + ENDING));
        return chooser;
    }

    private void save() {
        FileChooser chooser = chooser();
        chooser.setInitialFileName("lesson" + ENDING);
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            files.save(chosen.getName().endsWith(ENDING) ? chosen.toPath() : Path.of(chosen.getPath() + ENDING));
        }
    }

    private void attempt() {
        session.authoring().tryIt().ifPresent(problem -> session.notices().tell(problem.told(look.words())));
    }

    /// What was looked at last, in the tab of one run or of several.
    private void add() {
        session.authoring().add(moment -> DraftMoments.page(look, session, moment));
    }

    void show(Drafting drafting) {
        undo.setDisable(!drafting.canUndo());
        redo.setDisable(!drafting.canRedo());
        attempt.setDisable(drafting.draft().pages().isEmpty());
        saved.setText(look.text(drafting.isSaved() ? "draft.saved" : "draft.unsaved"));
    }
}
