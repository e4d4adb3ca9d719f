package downhill.app.lessons.edit;

import downhill.app.control.Choices;
import downhill.session.Drafting;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One field of a lesson that is being made in which one of several is chosen.
///
/// @param <T> what is chosen among
final class ChoiceEntry<T> extends VBox implements DraftEntry {

    private final ComboBox<T> choice = new ComboBox<>();
    private final Function<Drafting, T> present;
    private boolean showing;

    /// @param present what is chosen in a draft
    ChoiceEntry(String id, String name, List<T> choices, Function<T, String> words, Function<Drafting, T> present,
            Consumer<T> chosen) {
        this.present = present;
        getStyleClass().add("draft-entry");
        Label label = new Label(name);
        label.getStyleClass().add("row-name");
        label.setLabelFor(choice);
        choice.setId(id);
        choice.setAccessibleText(name);
        choice.getItems().setAll(choices);
        Choices.tell(choice, words);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> {
            if (!showing && choice.getValue() != null) {
                chosen.accept(choice.getValue());
            }
        });
        getChildren().addAll(label, choice);
    }

    @Override
    public void show(Drafting drafting) {
        showing = true;
        choice.setValue(present.apply(drafting));
        showing = false;
    }
}
