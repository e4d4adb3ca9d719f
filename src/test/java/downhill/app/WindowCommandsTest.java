package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.Paper;
import downhill.app.explore.PlotPane;
import downhill.app.view.Command;
import downhill.app.view.NoticeBar;
import downhill.export.Offer;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class WindowCommandsTest {

    private Opened opened;
    private Node plot;

    @BeforeEach
    void open() {
        opened = Opened.first();
        plot = opened.find(PlotPane.class, "#plot");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_click_beside_everything_gives_the_keys_back_to_the_plot() {
        TextField steps = opened.find(TextField.class, ".setup-card .number-field .text-field");
        steps.requestFocus();
        Events.mouse(opened.find(Node.class, ".rate-card"), MouseEvent.MOUSE_PRESSED, 3, 3, 1);
        assertThat(steps.isFocused()).isFalse();
        assertThat(opened.find(Node.class, "#plot").isFocused()).isTrue();
    }

    @Test
    void undo_and_redo_can_be_pressed_only_when_there_is_something() {
        assertThat(disabled("#undo", "#redo")).containsExactly(true, true);
        opened.session.edit(scenario -> scenario.withRate(0.3));
        opened.show();
        assertThat(disabled("#undo", "#redo")).containsExactly(false, true);
        opened.fire("#undo");
        assertThat(disabled("#undo", "#redo")).containsExactly(true, false);
        opened.fire("#redo");
        assertThat(disabled("#undo", "#redo")).containsExactly(false, true);
        assertThat(opened.session.scenario().rate()).isEqualTo(0.3);
    }

    @Test
    void the_mode_is_switched_by_buttons_and_by_key() {
        assertThat(opened.find(ToggleButton.class, "#mode-exact").isSelected()).isTrue();
        opened.fire("#mode-idea");
        assertThat(opened.session.state().mode()).isEqualTo(Mode.IDEA);
        opened.fire("#mode-idea");
        assertThat(opened.find(ToggleButton.class, "#mode-idea").isSelected()).as("pressed again").isTrue();
        opened.key(plot, KeyCode.E);
        assertThat(opened.session.state().mode()).isEqualTo(Mode.EXACT);
        assertThat(opened.find(ToggleButton.class, "#mode-exact").isSelected()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_losses_scale_is_switched_by_choice_and_by_key() {
        ComboBox<Boolean> scale = opened.find(ComboBox.class, ".loss-card .combo-box");
        scale.setValue(true);
        assertThat(opened.session.state().view().logarithmic()).isTrue();
        opened.key(plot, KeyCode.G);
        assertThat(opened.session.state().view().logarithmic()).isFalse();
        assertThat(scale.getValue()).isFalse();
    }

    @Test
    void a_click_on_the_chart_jumps_to_its_step() {
        Node chart = opened.find(Paper.class, ".chart");
        double width = chart.getLayoutBounds().getWidth();
        Events.mouse(chart, MouseEvent.MOUSE_PRESSED, width - 1, 30, 1);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(40));
        Events.mouse(chart, MouseEvent.MOUSE_DRAGGED, 0.55 * width, 30, 1);
        assertThat(opened.session.player().head().step()).isBetween(17, 23);
        Events.mouse(chart, MouseEvent.MOUSE_PRESSED, 0, 30, 1);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(0));
    }

    @Test
    void the_help_lists_every_key_and_closes_by_escape_and_by_button() {
        opened.run(Command.HELP);
        opened.show();
        List<String> lines = Opened.all(opened.find(Node.class, "#help")).filter(Label.class::isInstance)
                .map(label -> ((Labeled) label).getText()).toList();
        assertThat(Command.values()).filteredOn(command -> !command.keys().isEmpty()).allSatisfy(command -> {
            assertThat(lines).contains(Words.of("en").text(command.key()));
            assertThat(command.keys()).allSatisfy(key -> assertThat(lines).anyMatch(line -> line.contains(key.shown())));
        });
        assertThat(opened.stage.getScene().getFocusOwner().getId()).isEqualTo("help-close");
        opened.key(opened.stage.getScene().getFocusOwner(), KeyCode.ESCAPE);
        assertThat(opened.has("#help")).isFalse();
        assertThat(opened.stage.getScene().getFocusOwner()).isSameAs(plot);
        opened.run(Command.HELP);
        opened.show();
        opened.fire("#help-close");
        assertThat(opened.has("#help")).isFalse();
    }

    @Test
    void keys_behind_the_help_do_nothing() {
        opened.run(Command.HELP);
        opened.key(opened.find(Node.class, "#help-close"), KeyCode.PAGE_DOWN);
        opened.key(opened.find(Node.class, "#help-close"), KeyCode.E);
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(0));
        assertThat(opened.session.state().mode()).isEqualTo(Mode.EXACT);
    }

    @Test
    void a_notice_shows_and_goes() {
        Node notice = opened.find(NoticeBar.class, "#notice");
        opened.session.edit(scenario -> scenario.withRate(-1));
        opened.show();
        assertThat(notice.isVisible()).isTrue();
        assertThat(opened.text("#notice > .label")).isNotBlank();
        ((ButtonBase) notice.lookup(".button")).fire();
        opened.show();
        assertThat(notice.isVisible()).isFalse();
        assertThat(notice.isManaged()).isFalse();
    }

    @Test
    void text_becomes_larger_smaller_and_normal() {
        double normal = textSize();
        opened.key(plot, KeyCode.EQUALS, true, false);
        assertThat(textSize()).isGreaterThan(normal);
        opened.key(plot, KeyCode.MINUS, true, false);
        assertThat(textSize()).isEqualTo(normal);
        opened.key(plot, KeyCode.MINUS, true, false);
        assertThat(textSize()).isLessThan(normal);
        opened.key(plot, KeyCode.DIGIT0, true, false);
        assertThat(textSize()).isEqualTo(normal);
    }

    @Test
    void every_kind_of_file_can_be_asked_for() {
        fire(opened.find(MenuButton.class, "#export").getItems());
        assertThat(opened.exported).containsExactly(Offer.values());
    }

    private static void fire(List<MenuItem> items) {
        for (MenuItem item : items) {
            if (item instanceof Menu menu) {
                fire(menu.getItems());
            } else {
                item.fire();
            }
        }
    }

    @Test
    void the_clipboard_commands_have_keys() {
        opened.key(plot, KeyCode.C, true, true);
        opened.key(plot, KeyCode.D, true, true);
        assertThat(opened.exported).containsExactly(Offer.COPY_PICTURE, Offer.COPY_NUMBERS);
    }

    @Test
    void every_command_can_be_given_at_any_time() {
        for (Command command : Command.values()) {
            if (command != Command.PRESENT) {
                opened.run(command);
                opened.show();
                assertThat(opened.text(".transport > .place")).as(command.name()).matches("(Step \\d+ of 40|40걸음 중 \\d+).*");
            }
        }
    }

    private double textSize() {
        return ((Labeled) opened.find(Label.class, ".row-name")).getFont().getSize();
    }

    private List<Boolean> disabled(String... buttons) {
        return List.of(buttons).stream().map(button -> opened.find(Node.class, button).isDisabled()).toList();
    }
}
