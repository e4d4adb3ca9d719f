package downhill.app.palette;

import downhill.app.control.LimitedField;
import downhill.app.draw.Look;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field to type into and what is called like that, the best first: Enter does it, the arrows choose another.
public final class PalettePane extends VBox {

    private static final int SHOWN = 9;

    private final Look look;
    private final ActionSearch search;
    private final List<Action> actions;
    private final Runnable close;
    private final TextField field = new LimitedField();
    private final ListView<ActionSearch.Found> list = new ListView<>();

    /// @param actions what there is to do
    /// @param close closes it, before something is done
    public PalettePane(Look look, List<Action> actions, Runnable close) {
        this.look = look;
        this.actions = actions;
        this.close = close;
        search = ActionSearch.in(look.words());
        getStyleClass().add("palette-content");
        field.setId("palette-field");
        field.setPromptText(look.text("palette.prompt"));
        field.textProperty().addListener((property, before, now) -> find());
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(look.text("palette.title"));
        list.setCellFactory(view -> new PaletteCell(look, this::act));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> tell());
        Label none = new Label(look.text("palette.none"));
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, list);
        find();
    }

    private void find() {
        list.getItems().setAll(search.find(field.getText(), actions));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        tell();
    }

    /// What a screen reader hears while the focus stays in the field: how many there are, and the one that Enter does.
    private void tell() {
        ActionSearch.Found chosen = list.getSelectionModel().getSelectedItem();
        field.setAccessibleText(look.text("palette.field"));
        field.setAccessibleHelp(chosen == null ? look.text("palette.none")
                : look.text("palette.count", list.getItems().size(), PaletteCell.spoken(look, chosen)));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> go(1);
            case UP -> go(-1);
            case PAGE_DOWN -> go(SHOWN);
            case PAGE_UP -> go(-SHOWN);
            case ENTER -> act(list.getSelectionModel().getSelectedItem());
            case null, default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int from = list.getSelectionModel().getSelectedIndex();
            boolean turns = Math.abs(by) == 1 && (from + by < 0 || from + by > last);
            int to = turns ? Math.floorMod(from + by, last + 1) : Math.clamp((long) from + by, 0, last);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - SHOWN / 2));
        }
    }

    private void act(ActionSearch.Found chosen) {
        if (chosen != null && chosen.action().isPossible()) {
            close.run();
            chosen.action().deed().run();
        }
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
