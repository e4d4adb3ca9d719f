package downhill.export.pdf;

import downhill.picture.Box;
import downhill.picture.Raster;
import downhill.picture.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Cells as the image of a PDF document.
final class PdfImage {

    /// About how many pixels there are to a unit of the page.
    private static final double SHARPNESS = 2;
    private static final int MOST_TIMES = 16;

    private PdfImage() {
    }

    /// Each cell of several pixels: readers blur an image that they enlarge, and cells are to be sharp.
    static PDImageXObject of(Raster raster, Theme theme, PDDocument document, Box place) throws IOException {
        int times = (int) Math.clamp(Math.ceil(SHARPNESS * place.width() / raster.columns()), 1, MOST_TIMES);
        int[] cells = raster.argb(theme);
        BufferedImage image = new BufferedImage(times * raster.columns(), times * raster.rows(),
                BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, cells[y / times * raster.columns() + x / times]);
            }
        }
        return LosslessFactory.createFromImage(document, image);
    }
}
