package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.export.Offer;
import downhill.scene.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The window that tests share is as good as new for each of them: nothing of what one has done is there for the next.
@InWindow
class ResetTest {

    /// What leaves widths behind that only the toolkit knows: there another window is opened.
    private static final Set<String> KEPT_BY_TOOLKIT = Set.of("several runs", "larger text and the help",
            "what is hidden, locked, told and undone", "scrolled, pointed at and unfolded");
    private static final Map<String, Consumer<Opened>> DEEDS = Deeds.all();

    /// What there is to see of a window that nobody has used before.
    ///
    /// @param inventories at some moments of its life
    /// @param pixels what is painted at the first
    private record Life(List<List<String>> inventories, int[] pixels) {
    }

    private static Life fresh;

    @BeforeAll
    static void live() throws Throwable {
        fresh = Toolkit.onFxThread(() -> {
            // Only a program's very first window has a choice that is as narrow as the toolkit first guesses.
            Opened.anew().close();
            Opened anew = Opened.anew();
            int[] pixels = Inventory.pixels(anew);
            Life life = new Life(life(anew), pixels);
            anew.close();
            return life;
        });
    }

    static Stream<String> names() {
        return DEEDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_is_left_of_a_deed(String name) {
        leavesNothing(List.of(name)).close();
    }

    @Test
    void after_many_deeds_it_lives_on_as_a_new_window_would() {
        Opened reset = leavesNothing(names().filter(name -> !KEPT_BY_TOOLKIT.contains(name)).toList());
        List<List<String>> life = life(reset);
        for (int moment = 0; moment < fresh.inventories.size(); moment++) {
            assertThat(difference(life.get(moment), fresh.inventories.get(moment))).as("moment %d", moment).isEmpty();
        }
        reset.close();
    }

    private static Opened leavesNothing(List<String> names) {
        Opened used = Opened.first();
        names.forEach(name -> {
            used.session.looking().on(Tab.EXPLORE);
            used.show();
            DEEDS.get(name).accept(used);
            used.show();
        });
        used.exported.add(Offer.ANIMATION);
        used.chance = 0;
        used.close();
        Opened reset = Opened.first();
        if (names.stream().noneMatch(KEPT_BY_TOOLKIT::contains)) {
            assertThat(reset).as("the window after %s", names).isSameAs(used);
        }
        assertThat(reset.exported).isEmpty();
        assertThat(reset.chance).isEqualTo(0.5);
        assertThat(difference(Inventory.of(reset), fresh.inventories.getFirst())).as("after %s", names).isEmpty();
        assertThat(isPainted(reset, fresh.pixels)).as("the same is painted after %s", names).isTrue();
        return reset;
    }

    /// What is there at the beginning, and after some deeds like those that tests do.
    private static List<List<String>> life(Opened opened) {
        List<String> first = Inventory.of(opened);
        opened.key(opened.find(Node.class, "#plot"), KeyCode.RIGHT);
        opened.fire("#mode-idea");
        opened.fire("#predict");
        List<String> second = Inventory.of(opened);
        opened.fire("#predict");
        opened.session.choose(Catalogue.find("two-valleys").orElseThrow());
        opened.session.undo();
        opened.run(Command.LAST);
        opened.show();
        return List.of(first, second, Inventory.of(opened));
    }

    /// What a button looks like changes little by little: so it may take some pulses.
    private static boolean isPainted(Opened opened, int[] pixels) {
        boolean isSame = Arrays.equals(Inventory.pixels(opened), pixels);
        for (int pulse = 0; pulse < 20 && !isSame; pulse++) {
            opened.pulse();
            isSame = Arrays.equals(Inventory.pixels(opened), pixels);
        }
        return isSame;
    }

    private static List<String> difference(List<String> kept, List<String> fresh) {
        return IntStream.range(0, Math.max(kept.size(), fresh.size()))
                .filter(line -> !at(kept, line).equals(at(fresh, line)))
                .mapToObj(line -> at(kept, line) + " instead of " + at(fresh, line)).toList();
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "nothing";
    }
}
