package downhill.app.draw;

import downhill.picture.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;

/// The product's typefaces, loaded from its own resources, in any size.
public final class Fonts {

    private static final double SOME_SIZE = 13;
    /// Sizes are rounded to parts of a pixel: so finely that a line of text is as long as the ruler says.
    private static final double ROUNDED = 16;

    private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Map<Double, Font>> known = new EnumMap<>(Typeface.class);

    public Fonts() {
        for (Typeface face : Typeface.values()) {
            names.put(face, load(face).map(Font::getName).orElse("System"));
            known.put(face, new HashMap<>());
        }
    }

    /// From its file where it is one: from a stream the toolkit makes a temporary file first, for which there need not be
    /// a folder.
    private static Optional<Font> load(Typeface face) {
        URL place = face.place();
        Font font = place.getProtocol().equals("file") ? Font.loadFont(place.toExternalForm(), SOME_SIZE) : null;
        if (font != null) {
            return Optional.of(font);
        }
        try (InputStream in = place.openStream()) {
            return Optional.ofNullable(Font.loadFont(in, SOME_SIZE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + face, unreadable);
        }
    }

    Font font(Typeface face, double size) {
        double rounded = Math.round(size * ROUNDED) / ROUNDED;
        return known.get(face).computeIfAbsent(rounded, key -> new Font(names.get(face), key));
    }
}
