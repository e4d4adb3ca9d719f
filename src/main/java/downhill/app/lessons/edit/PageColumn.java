package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.json.JsonPath;
import downhill.lesson.DraftPage;
import downhill.picture.Words;
import downhill.session.Authoring;
import downhill.session.Drafting;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pages of a lesson that is being made, in their order: one is worked on.
final class PageColumn extends VBox {

    private final Look look;
    private final Authoring authoring;
    private final ListView<String> pages = new ListView<>();
    private final Button earlier;
    private final Button later;
    private final Button duplicate;
    private final Button delete;
    private boolean showing;

    PageColumn(Look look, Authoring authoring) {
        this.look = look;
        this.authoring = authoring;
        getStyleClass().add("draft-rows");
        Label title = new Label(look.text("draft.pages"));
        title.getStyleClass().add("card-title");
        pages.setId("draft-pages");
        pages.setAccessibleText(look.text("draft.pages"));
        pages.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (!showing && now.intValue() >= 0) {
                authoring.select(now.intValue());
            }
        });
        pages.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                authoring.delete();
                event.consume();
            } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                authoring.move(event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        VBox.setVgrow(pages, Priority.ALWAYS);
        earlier = button("draft.earlier", "fth-arrow-up", () -> authoring.move(-1));
        later = button("draft.later", "fth-arrow-down", () -> authoring.move(1));
        duplicate = button("draft.duplicate", "fth-copy", authoring::duplicate);
        delete = button("draft.delete", "fth-trash-2", authoring::delete);
        HBox buttons = new HBox(earlier, later, duplicate, delete);
        buttons.getStyleClass().add("draft-line");
        getChildren().addAll(title, pages, buttons);
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(null, look.icons().of(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(look.text(key));
        Tips.on(button, look.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(Drafting drafting) {
        showing = true;
        List<DraftPage> all = drafting.draft().pages();
        List<String> titles = IntStream.range(0, all.size())
                .mapToObj(index -> (index + 1) + " · " + title(all.get(index))).toList();
        list(titles);
        if (drafting.page() < 0) {
            pages.getSelectionModel().clearSelection();
        } else if (pages.getSelectionModel().getSelectedIndex() != drafting.page()) {
            pages.getSelectionModel().clearAndSelect(drafting.page());
            pages.getFocusModel().focus(drafting.page());
            pages.scrollTo(Math.max(0, drafting.page() - 1));
        }
        showing = false;
        boolean isPage = drafting.shown().isPresent();
        earlier.setDisable(!isPage || drafting.page() == 0);
        later.setDisable(!isPage || drafting.page() == all.size() - 1);
        duplicate.setDisable(!isPage);
        delete.setDisable(!isPage);
    }

    /// What hasn't changed stays, and how far it is scrolled.
    private void list(List<String> titles) {
        List<String> there = pages.getItems();
        if (there.size() != titles.size()) {
            there.clear();
            there.addAll(titles);
        } else {
            for (int index = 0; index < titles.size(); index++) {
                if (!there.get(index).equals(titles.get(index))) {
                    there.set(index, titles.get(index));
                }
            }
        }
    }

    private String title(DraftPage page) {
        String here = page.text(JsonPath.of("title", look.words().language()));
        return !here.isEmpty() ? here : Words.languages().stream().map(each -> page.text(JsonPath.of("title", each)))
                .filter(text -> !text.isEmpty()).findFirst().orElse("…");
    }
}
