package downhill.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;

/// What a key costs the FX thread while a formula is typed, in the real window at 1920×1080: from the key to the shown
/// picture, with the curve, the printed derivatives, style, layout, and what is handed to the thread that draws.
///
/// Each key is typed when the one before is shown. Work is the thread's processor time from key to key; of that, the
/// costliest pulse is what may be felt. The baseline in the same run is a short formula.
public final class TypedFormula {

    private static final int WARM_UP = 30;
    private static final int KEYS = 60;

    private TypedFormula() {
    }

    /// @param arguments a part of the names of the texts that are typed; nothing for all
    public static void main(String[] arguments) throws Exception {
        Window window = MeasuredWindow.open();
        TextField field = MeasuredWindow.onFxThread(() -> (TextField) window.root().lookup("#formula"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("w^2", "w^2");
        texts.put("abs(0w)+abs(1w)*abs(2w)/…", absolutes());
        texts.put("95 nested sin", "sin(".repeat(95) + "w" + ")".repeat(95));
        texts.put("w/w/…", "w/".repeat(900) + "w");
        texts.put("w^2 again", "w^2");
        texts.keySet().removeIf(name -> arguments.length > 0 && !name.contains(arguments[0]));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            type(window, field, text.getValue(), WARM_UP);
            report(text.getKey(), text.getValue().length(), type(window, field, text.getValue(), KEYS));
        }
        System.exit(0);
    }

    private static String absolutes() {
        String operators = "+*/";
        return IntStream.range(0, 153).mapToObj(index -> "abs(" + index + "w)" + operators.charAt(index % 3))
                .collect(Collectors.joining("", "", "w"));
    }

    private static MeasuredKeys type(Window window, TextField field, String text, int count) throws Exception {
        TypedKeys keys = new TypedKeys(field, window.session());
        MeasuredKeys measured = new MeasuredKeys(keys, count);
        MeasuredWindow.onFxThread(() -> {
            field.requestFocus();
            field.setText(text + "+0.");
            measured.start();
            return null;
        });
        measured.done.await();
        return measured;
    }

    private static void report(String what, int length, MeasuredKeys keys) {
        System.out.printf(Locale.ROOT, "%-27s %5d signs   work: %s   costliest pulse: %s   answered: %s%n", what, length,
                times(keys.work), times(keys.longest), times(keys.answered));
    }

    private static String times(double[] times) {
        return String.format(Locale.ROOT, "median %6.2f  p95 %6.2f  worst %6.2f ms", Times.part(times, 0.5),
                Times.part(times, 0.95), Times.part(times, 1));
    }
}
