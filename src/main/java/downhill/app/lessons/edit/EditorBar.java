package downhill.app.lessons.edit;

import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.lesson.Lesson;
import downhill.session.Authoring;
import downhill.session.Drafting;
import downhill.session.OwnLesson;
import downhill.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is done with a lesson that is being made as a whole: opened, saved, undone, tried.
final class EditorBar extends WrapLine {

    private final Look look;
    private final Session session;
    private final Authoring authoring;
    private final DraftFiles files;
    private final DraftChooser chooser;
    private final Button undo;
    private final Button redo;
    private final Button attempt;
    private final SplitMenuButton save = new SplitMenuButton();
    private final Label saved = new Label();
    private final MenuButton open;

    /// @param added is told that a page was added, so that its words can be typed
    EditorBar(Look look, Session session, Runnable added) {
        this.look = look;
        this.session = session;
        authoring = session.authoring();
        files = new DraftFiles(look, session);
        chooser = new DraftChooser(look, () -> getScene().getWindow());
        DraftSaving saving = new DraftSaving(look, session, () -> getScene().getWindow());
        getStyleClass().add("draft-line");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(look.text("draft.heading"));
        title.getStyleClass().add("hero-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        saved.getStyleClass().add("hint");
        open = new MenuButton(look.text("draft.open"));
        open.setId("draft-open");
        open.setOnShowing(event -> fillOpen());
        fillOpen();
        undo = button("draft.undo", authoring::undo);
        redo = button("draft.redo", authoring::redo);
        attempt = button("draft.try", this::attempt);
        save.setText(look.text("draft.save"));
        save.setId("draft-save");
        save.setOnAction(event -> saving.save());
        save.getItems().setAll(item("draft-save-as", look.text("draft.save.as"), saving::saveAs));
        getChildren().addAll(title, saved, between, button("draft.add", () -> {
            authoring.add(moment -> DraftMoments.page(look, session, moment));
            added.run();
        }), undo, redo, open, save, attempt, button("draft.close", authoring::end));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// A new one, a file, one's own that were there last, or one that comes with the program, to begin from.
    private void fillOpen() {
        List<OwnLesson> own = session.learning().shelf().own();
        Menu from = new Menu(look.text("draft.open.from"));
        List<Lesson> all = session.learning().shelf().lessons();
        all.subList(0, all.size() - own.size()).forEach(lesson -> from.getItems().add(
                item("draft-from-" + lesson.id(), title(lesson), () -> authoring.beginFrom(lesson))));
        open.getItems().setAll(
                item("draft-open-new", look.text("draft.new"), () -> DraftMoments.begin(look, session)),
                item("draft-open-file", look.text("draft.open.file"), this::open), from);
        List<MenuItem> recent = own.stream().filter(each -> each.file().isPresent()).map(each -> item(
                "draft-open-" + each.lesson().id(), look.text("file.recent.item", title(each.lesson()),
                        each.file().orElseThrow().getFileName()), () -> files.open(each.file().orElseThrow()))).toList();
        if (!recent.isEmpty()) {
            open.getItems().add(new SeparatorMenuItem());
            open.getItems().addAll(recent);
        }
    }

    private String title(Lesson lesson) {
        return lesson.title().in(look.words().language()).source();
    }

    private Optional<Path> file() {
        return authoring.now().flatMap(Drafting::file);
    }

    private void open() {
        chooser.open(file()).ifPresent(files::open);
    }

    private void attempt() {
        authoring.tryIt().ifPresent(problem -> session.notices().tell(problem.told(look.words())));
    }

    void show(Drafting drafting) {
        undo.setDisable(!drafting.canUndo());
        redo.setDisable(!drafting.canRedo());
        attempt.setDisable(drafting.draft().pages().isEmpty());
        save.setDisable(drafting.draft().pages().isEmpty());
        String name = drafting.file().map(file -> file.getFileName().toString()).orElse("");
        saved.setText(name.isEmpty() ? look.text("draft.unsaved")
                : look.text(drafting.isSaved() ? "draft.saved.in" : "draft.unsaved.in", name));
    }
}
