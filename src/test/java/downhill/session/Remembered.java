package downhill.session;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a session and all its parts are at one moment, to bring them back to it: a window shows them still, and who listens
/// to them does.
///
/// The fields that can change are looked up, not listed: one that is added tomorrow is remembered too.
public final class Remembered {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Runnable> goingBack = new ArrayList<>();

    private Remembered() {
    }

    public static Remembered of(Session session) {
        Remembered remembered = new Remembered();
        remembered.part(session);
        return remembered;
    }

    /// Brings it all back; tells nobody.
    public void bringBack() {
        goingBack.forEach(Runnable::run);
    }

    /// Remembers an object and all that it leads to, as far as it is part of a session; everything else doesn't change.
    private void part(Object object) {
        switch (object) {
            case null -> { }
            case Map<?, ?> known when seen.add(known) -> map(known);
            case Collection<?> several when seen.add(several) -> collection(several);
            default -> {
                if (isPart(object.getClass()) && seen.add(object)) {
                    fields(object.getClass()).forEach(field -> field(object, field));
                }
            }
        }
    }

    private static boolean isPart(Class<?> type) {
        return type.getPackage() == Session.class.getPackage() && !type.isHidden() && !type.isEnum();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private void field(Object object, Field field) {
        field.setAccessible(true);
        Object value = get(object, field);
        if (!Modifier.isFinal(field.getModifiers())) {
            goingBack.add(() -> set(object, field, value));
        }
        part(value);
    }

    private <T> void collection(Collection<T> several) {
        List<T> before = new ArrayList<>(several);
        goingBack.add(() -> {
            if (!before.equals(new ArrayList<>(several))) {
                several.clear();
                several.addAll(before);
            }
        });
        before.forEach(this::part);
    }

    private <K, V> void map(Map<K, V> known) {
        Map<K, V> before = new LinkedHashMap<>(known);
        goingBack.add(() -> {
            if (!before.equals(known)) {
                known.clear();
                known.putAll(before);
            }
        });
    }

    private static Object get(Object object, Field field) {
        try {
            return field.get(object);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static void set(Object object, Field field, Object value) {
        try {
            field.set(object, value);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
