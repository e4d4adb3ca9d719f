package downhill.app.draw;

import downhill.picture.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The product's typefaces, loaded from its own resources, in any size.
public final class Fonts {

    private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Map<Double, Font>> known = new EnumMap<>(Typeface.class);

    public Fonts() {
        for (Typeface face : Typeface.values()) {
            try (InputStream in = face.open()) {
                Font font = Font.loadFont(in, 13);
                names.put(face, font == null ? "System" : font.getName());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("font " + face, unreadable);
            }
            known.put(face, new HashMap<>());
        }
    }

    Font font(Typeface face, double size) {
        double rounded = Math.round(size * 4) / 4.0;
        return known.get(face).computeIfAbsent(rounded, key -> new Font(names.get(face), key));
    }
}
