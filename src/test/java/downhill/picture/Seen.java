package downhill.picture;

import java.util.stream.IntStream;

/// A colour as light: how much there is of red, green and blue on a linear scale, each from 0 to 1 (IEC 61966-2-1).
record Seen(double red, double green, double blue) {

    /// @param hexadecimal such as `#B30000`
    static Seen of(String hexadecimal) {
        int rgb = Integer.parseInt(hexadecimal.substring(1), 16);
        return new Seen(linear((rgb >> 16) / 255.0), linear((rgb >> 8 & 255) / 255.0), linear((rgb & 255) / 255.0));
    }

    /// What is seen of a colour that is laid over another and lets some of it through, as screens mix them: by the numbers
    /// of the file, not by the light.
    ///
    /// @param opacity 0 for invisible to 1
    static Seen over(String below, String above, double opacity) {
        int low = Integer.parseInt(below.substring(1), 16);
        int high = Integer.parseInt(above.substring(1), 16);
        double[] mixed = IntStream.of(16, 8, 0).mapToDouble(shift ->
                (opacity * (high >> shift & 255) + (1 - opacity) * (low >> shift & 255)) / 255).toArray();
        return new Seen(linear(mixed[0]), linear(mixed[1]), linear(mixed[2]));
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// 0.2126·R + 0.7152·G + 0.0722·B, as WCAG 2.2 defines relative luminance.
    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /// (L₁ + 0.05)/(L₂ + 0.05) with the lighter colour's luminance above, as WCAG 2.2 defines contrast.
    double contrast(Seen other) {
        return contrast(other, 0);
    }

    /// The same in a room whose light adds to both colours.
    ///
    /// @param ambient that light, as part of the screen's own white
    double contrast(Seen other, double ambient) {
        double most = Math.max(luminance(), other.luminance());
        double least = Math.min(luminance(), other.luminance());
        return (most + ambient + 0.05) / (least + ambient + 0.05);
    }

    /// The lightness of Ottosson's OKLab: equal differences look equally large.
    double lightness() {
        return 0.2104542553 * Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
                + 0.793617785 * Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
                - 0.0040720468 * Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    }

    /// CIELAB, in the light of D65.
    Lab lab() {
        double x = shaped((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = shaped(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = shaped((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double shaped(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
}
