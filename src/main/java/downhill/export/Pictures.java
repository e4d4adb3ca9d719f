package downhill.export;

import downhill.export.font.EmbeddedFonts;
import downhill.picture.Box;
import downhill.picture.ClippedPen;
import downhill.picture.Page;
import downhill.picture.PosterLayout;
import downhill.picture.Ruler;
import downhill.picture.SvgPen;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.util.function.BiConsumer;

/// One picture as the content of a file.
public final class Pictures {

    private static final int[] RED_GREEN_BLUE = {0xFF0000, 0xFF00, 0xFF};

    private Pictures() {
    }

    /// Whatever is painted on a page, as SVG, with its typefaces; lines end at the edges of boxes as those in pixels do.
    public static String svg(BiConsumer<Page, Box> painter, int width, int height, Theme theme, Words words,
            Ruler ruler) {
        SvgPen pen = new SvgPen(theme, width, height, ruler);
        Page page = Page.of(new ClippedPen(pen), theme, words, ruler, PosterLayout.em(width, height));
        painter.accept(page, new Box(0, 0, width, height));
        return pen.document(EmbeddedFonts.style(pen.letters()));
    }

    /// Pixels as an image, opaque; the pixels are not copied.
    public static BufferedImage image(Pixels pixels) {
        BufferedImage opaque = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        DataBuffer data = new DataBufferInt(pixels.argb(), pixels.argb().length);
        return new BufferedImage(opaque.getColorModel(),
                Raster.createPackedRaster(data, pixels.width(), pixels.height(), pixels.width(), RED_GREEN_BLUE, null),
                        false, null);
    }
}
