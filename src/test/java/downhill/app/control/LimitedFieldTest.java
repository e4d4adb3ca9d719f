package downhill.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.descent.Complaint;
import downhill.session.Notice;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is typed or pasted into a field has a limit, and beyond it nothing is lost.
@InWindow
class LimitedFieldTest {

    private Opened opened;
    private TextInputControl field;

    @BeforeEach
    void open() {
        opened = Opened.first();
        field = opened.find(TextField.class, "#formula");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_book_that_is_pasted_changes_nothing_and_is_told() {
        field.selectAll();
        paste("w".repeat(TextLimit.MOST + 1));
        assertThat(field.getText()).isEqualTo("w^2");
        assertThat(opened.session.state().notice()).map(Notice::message)
                .contains(Complaint.of("text.long", TextLimit.MOST + 1, TextLimit.MOST));
    }

    @Test
    void what_just_fits_is_taken_and_the_next_sign_is_not() {
        field.selectAll();
        paste("w".repeat(TextLimit.MOST));
        assertThat(field.getLength()).isEqualTo(TextLimit.MOST);
        assertThat(opened.session.state().notice()).isEmpty();
        field.replaceText(0, 0, "w");
        assertThat(field.getLength()).isEqualTo(TextLimit.MOST);
        assertThat(opened.session.state().notice()).isPresent();
    }

    @Test
    void what_is_too_long_already_can_be_made_shorter() {
        field.setText("w".repeat(2 * TextLimit.MOST));
        field.deleteText(0, 10);
        assertThat(field.getLength()).isEqualTo(2 * TextLimit.MOST - 10);
        field.selectRange(0, 5);
        paste("3w");
        assertThat(field.getText()).hasSize(2 * TextLimit.MOST - 13).startsWith("3www");
    }

    private void paste(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        field.paste();
    }
}
