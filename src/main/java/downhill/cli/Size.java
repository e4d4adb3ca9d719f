package downhill.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a picture or the window is, in pixels.
public record Size(int width, int height) {

    /// Where nothing else is said.
    public static final Size USUAL = new Size(1280, 800);

    private static final Size LEAST = new Size(200, 150);
    private static final Size MOST = new Size(10_000, 10_000);
    /// An animation is drawn and compared picture by picture: larger ones take minutes and nobody can play them.
    private static final Size MOST_ANIMATED = new Size(3840, 2160);
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})[xX×](\\d{1,9})");

    static Size read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Refused(Refusal.at(Option.SIZE, "cli.size", text));
        }
        Size size = new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (!LEAST.fitsIn(size) || !size.fitsIn(MOST)) {
            throw new Refused(Refusal.at(Option.SIZE, "cli.size.range", size, LEAST, MOST));
        }
        return size;
    }

    /// So many times as large, if that is allowed.
    void times(int scale) {
        Size larger = new Size(scale * width, scale * height);
        if (!larger.fitsIn(MOST)) {
            throw new Refused(Refusal.at(Option.SCALE, "cli.scale.size", larger, MOST));
        }
    }

    /// The same, if an animation of that size can be made.
    Size animated() {
        if (!canBeAnimated()) {
            throw new Refused(Refusal.at(Option.SIZE, "cli.size.animated", this, MOST_ANIMATED));
        }
        return this;
    }

    public boolean canBeAnimated() {
        return fitsIn(MOST_ANIMATED);
    }

    private boolean fitsIn(Size other) {
        return width <= other.width && height <= other.height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
