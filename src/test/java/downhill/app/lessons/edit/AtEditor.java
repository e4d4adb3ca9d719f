package downhill.app.lessons.edit;

import downhill.app.Opened;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.view.Command;
import downhill.picture.Playhead;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.session.Drafting;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A window whose editor of lessons is tried.
abstract class AtEditor {

    @TempDir
    Path folder;

    Opened opened;
    DraftFiles files;

    @BeforeEach
    void open() {
        opened = Opened.first();
        files = new DraftFiles(new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light())),
                opened.session);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    final Drafting now() {
        opened.survey();
        return opened.session.authoring().now().orElseThrow();
    }

    final void type(String selector, String text) {
        TextInputControl field = opened.find(TextInputControl.class, selector);
        field.requestFocus();
        field.setText(text);
        opened.show();
    }

    @SuppressWarnings("unchecked")
    final <T> void choose(String selector, T value) {
        ((ComboBox<T>) opened.find(ComboBox.class, selector)).setValue(value);
        opened.show();
    }

    /// Two pages of what was looked at, and the editor open on the second.
    final void twoPages() {
        opened.key(opened.find(Node.class, "#plot"), KeyCode.M, true, false);
        opened.session.player().goTo(Playhead.at(2));
        opened.session.edit(scenario -> scenario.withRate(0.4));
        opened.run(Command.ADD_MOMENT);
        opened.run(Command.MAKE_LESSON);
        opened.show();
        if (opened.has("#draft-title-ko")) {
            // Another test has left it so.
            opened.fire("#draft-language-en");
            opened.run(Command.EXPLORE);
            opened.show();
            opened.run(Command.LESSONS);
            opened.show();
        }
    }
}
