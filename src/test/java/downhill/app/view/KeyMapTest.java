package downhill.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.picture.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InWindow
class KeyMapTest {

    @Test
    void no_key_means_two_things() {
        for (KeyCode code : KeyCode.values()) {
            for (int modifiers = 0; modifiers < 4; modifiers++) {
                KeyEvent event = pressed(code, (modifiers & 1) != 0, (modifiers & 2) != 0, false);
                List<Command> commands = Stream.of(Command.values())
                        .filter(command -> command.keys().stream().anyMatch(key -> key.matches(event))).toList();
                assertThat(commands).as(event.toString()).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void a_command_with_keys_says_at_least_one_of_them() {
        assertThat(Command.values()).filteredOn(command -> !command.keys().isEmpty())
                .allSatisfy(command -> assertThat(command.shortcuts(" ")).isNotBlank());
    }

    @Test
    void only_letters_digits_and_signs_without_ctrl_are_single_characters() {
        assertThat(Stream.of(Command.values()).filter(command -> command.keys().stream().anyMatch(Key::isSingleCharacter)))
                .contains(Command.IDEA_OR_EXACT, Command.FIT, Command.ZOOM_IN, Command.BLANK, Command.HELP)
                .doesNotContain(Command.PLAY_OR_PAUSE, Command.STEP, Command.UNDO, Command.PRESENT, Command.PALETTE);
    }

    @Test
    void every_command_has_its_message_and_every_message_its_command() {
        Words words = Words.of("en");
        Set<String> messages = words.keys().stream().filter(key -> key.startsWith("command."))
                .collect(Collectors.toSet());
        Set<String> commands = Arrays.stream(Command.values())
                .map(Command::key)
                .collect(Collectors.toSet());
        assertThat(messages).isEqualTo(commands);
        assertThat(commands).allSatisfy(key -> assertThat(words.text(key)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
            "SPACE, '', PLAY_OR_PAUSE", "RIGHT, '', STEP", "LEFT, '', STEP_BACK", "HOME, '', FIRST", "END, '', LAST",
            "RIGHT, S, PHASE", "LEFT, S, PHASE_BACK", "PAGE_DOWN, '', PAGE", "PAGE_UP, '', PAGE_BACK",
            "F1, '', HELP", "K, C, PALETTE", "PLUS, '', ZOOM_IN", "EQUALS, S, ZOOM_IN", "MINUS, '', ZOOM_OUT",
            "RIGHT, C, PAN_RIGHT", "Z, C, UNDO", "Z, CS, REDO", "PLUS, C, LARGER", "EQUALS, C, LARGER", "PLUS, CS, LARGER",
            "EQUALS, CS, LARGER", "ADD, C, LARGER", "MINUS, C, SMALLER", "SUBTRACT, C, SMALLER",
            "F5, '', PRESENT", "F5, S, PRESENT", "SLASH, S, HELP"})
    void the_window_keeps_to_the_conventions(KeyCode code, String modifiers, Command command) {
        KeyEvent event = pressed(code, modifiers.contains("C"), modifiers.contains("S"), false);
        assertThat(KeyMap.command(event, false, true)).contains(command);
        assertThat(KeyMap.command(event, true, true)).contains(command);
    }

    @ParameterizedTest
    @CsvSource({"PERIOD, BLANK", "B, BLANK", "L, SHOW_RATE", "H, HIDE_POINTER", "ESCAPE, END_PRESENTATION"})
    void a_clickers_keys_count_only_while_presenting(KeyCode code, Command command) {
        KeyEvent event = pressed(code, false, false, false);
        assertThat(KeyMap.command(event, true, true)).contains(command);
        assertThat(KeyMap.command(event, false, true)).isEmpty();
    }

    @Test
    void alt_belongs_to_the_system() {
        Stream.of(Command.values()).flatMap(command -> command.keys().stream()).forEach(key ->
                assertThat(KeyMap.command(pressed(key.code(), key.shortcut(), key.shift(), true), true, true)).isEmpty());
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean shift, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }
}
