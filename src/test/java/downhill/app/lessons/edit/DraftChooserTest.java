package downhill.app.lessons.edit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desktop's own dialogs for a lesson's file.
@InWindow
class DraftChooserTest {

    /// A dialog for opening looks like one for saving.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void say_what_they_are_for(String language) {
        Words words = Words.of(language);
        DraftChooser chooser = new DraftChooser(new Look(words, new Fonts(), new Ruler(), new Colours(Theme.light())),
                () -> null);
        FileChooser saving = chooser.saving(Optional.empty(), "Steep");
        assertThat(saving.getTitle()).isEqualTo(words.text("draft.save.title"));
        assertThat(saving.getInitialFileName()).isEqualTo("Steep.json");
        assertThat(chooser.opening(Optional.empty()).getTitle()).isEqualTo(words.text("command.open-lesson"));
    }
}
