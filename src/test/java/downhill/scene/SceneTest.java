package downhill.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.descent.Catalogue;
import downhill.formula.Columns;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static final Scene FIRST = Scene.of(Catalogue.first().scenario(), 0.1);

    /// What can be written down and read again: records of such, numbers, texts, constants, lists and maps of these, and
    /// columns of numbers.
    private static void assertPlain(Type type, String where, Set<Type> known) {
        if (!known.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType several) {
            assertThat(List.of(List.class, Map.class, Optional.class)).as(where).contains((Class<?>) several.getRawType());
            for (Type inside : several.getActualTypeArguments()) {
                assertPlain(inside, where, known);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                assertPlain(component.getGenericType(), where + "." + component.getName(), known);
            }
        } else {
            boolean isSimple = plain.isEnum() || plain == String.class || plain == Double.class || plain == Integer.class
                    || plain.isPrimitive() || plain == Columns.class;
            assertThat(isSimple).as(where + " is a " + plain).isTrue();
        }
    }

    @Test
    void a_scene_is_plain_data_all_the_way_down() {
        Set<Type> known = new HashSet<>();
        assertPlain(Scene.class, "scene", known);
        assertThat(known).as("all of it was looked at").hasSizeGreaterThan(25);
    }

    @Test
    void each_change_changes_one_thing() {
        assertThat(FIRST.at(Playhead.at(3)).head()).isEqualTo(Playhead.at(3));
        assertThat(FIRST.at(Playhead.at(3)).at(FIRST.head())).isEqualTo(FIRST);
        assertThat(FIRST.with(FIRST.view().with(Mode.IDEA)).view().mode()).isEqualTo(Mode.IDEA);
        assertThat(FIRST.with(FIRST.view().with(Mode.IDEA)).with(FIRST.view())).isEqualTo(FIRST);
        assertThat(FIRST.asking(Quantity.LOSS).asked()).contains(Quantity.LOSS);
        assertThat(FIRST.with(FIRST.runs().with(FIRST.scenario())).with(FIRST.runs())).isEqualTo(FIRST);
    }

    @Test
    void a_part_of_the_window_is_shown_unless_something_else_is_said() {
        WindowParts parts = WindowParts.all().with(WindowPart.RATE, Access.LOCKED).with(WindowPart.SETUP, Access.HIDDEN);
        assertThat(parts.of(WindowPart.RATE)).isEqualTo(Access.LOCKED);
        assertThat(parts.of(WindowPart.SETUP)).isEqualTo(Access.HIDDEN);
        assertThat(parts.of(WindowPart.STEP)).isEqualTo(Access.SHOWN);
        assertThat(parts.with(WindowPart.RATE, Access.SHOWN).with(WindowPart.SETUP, Access.SHOWN))
                .isEqualTo(WindowParts.all());
    }

    @Test
    void nothing_changes_it_from_outside() {
        Map<WindowPart, Access> limited = new HashMap<>(Map.of(WindowPart.RATE, Access.LOCKED));
        WindowParts parts = new WindowParts(limited);
        limited.put(WindowPart.STEP, Access.HIDDEN);
        assertThat(parts.of(WindowPart.STEP)).isEqualTo(Access.SHOWN);
        assertThatThrownBy(() -> parts.limited().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_nudge_that_is_none_makes_no_view() {
        assertThatThrownBy(() -> View.usual(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> View.usual(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
