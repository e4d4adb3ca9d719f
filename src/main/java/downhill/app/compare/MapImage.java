package downhill.app.compare;

import downhill.app.draw.Look;
import downhill.descent.OutcomeMap;
import downhill.picture.Box;
import downhill.picture.Fill;
import downhill.picture.Interval;
import downhill.picture.MapPicture;
import downhill.picture.Plane;
import downhill.picture.Role;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A map of starts and rates as an image, a pixel for each cell that is known, drawn anew only when there is a better map.
public final class MapImage extends ImageView {

    private final Look look;
    private final Map<Fill, Integer> colours = new HashMap<>();
    private OutcomeMap shown;

    public MapImage(Look look) {
        this.look = look;
        setSmooth(false);
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Puts a map where its starts and rates are in a plane; what of it is outside is not seen.
    public void show(OutcomeMap map, Plane plane, int steps) {
        if (map != shown) {
            shown = map;
            setImage(image(map, steps));
        }
        Box box = plane.box();
        Interval starts = new Interval(map.grid().across().low(), map.grid().across().high());
        double low = Math.max(starts.low(), plane.across().low());
        double high = Math.min(starts.high(), plane.across().high());
        setVisible(high > low);
        if (high > low) {
            double width = getImage().getWidth();
            double from = (low - starts.low()) / starts.length() * width;
            double to = (high - starts.low()) / starts.length() * width;
            setViewport(new Rectangle2D(from, 0, Math.max(1e-3, to - from), getImage().getHeight()));
            relocate(plane.x(low), box.top());
            setFitWidth(plane.x(high) - plane.x(low));
            setFitHeight(box.height());
        }
    }

    private WritableImage image(OutcomeMap map, int steps) {
        int every = map.isFailed() ? map.grid().columns() : map.every();
        int width = (map.grid().columns() + every - 1) / every;
        int height = (map.grid().rows() + every - 1) / every;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[(height - 1 - y) * width + x] = colour(MapPicture.fill(map, x * every, y * every, steps));
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private int colour(Fill fill) {
        return colours.computeIfAbsent(fill, wanted -> {
            Color on = look.colours().of(Role.CARD).interpolate(look.colours().of(wanted.role()), wanted.opacity());
            return 0xFF000000 | channel(on.getRed()) << 16 | channel(on.getGreen()) << 8 | channel(on.getBlue());
        });
    }

    private static int channel(double part) {
        return (int) Math.round(255 * part);
    }
}
