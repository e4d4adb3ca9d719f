package downhill.export;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

/// An animation as a player sees it.
///
/// @param pictures the pixels of each picture, 0xRRGGBB, with what shows through from those before
/// @param delays how long each stays, in 1/100 s
/// @param places where each was drawn
/// @param loops what the loop extension says; empty without one
/// @param localTables how many pictures bring their own colours
public record ReadGif(List<int[]> pictures, List<Integer> delays, List<Rectangle> places, byte[] loops,
        int localTables) {

    public static ReadGif of(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
        List<int[]> pictures = new ArrayList<>();
        List<Integer> delays = new ArrayList<>();
        List<Rectangle> places = new ArrayList<>();
        byte[] loops = {};
        int tables = 0;
        BufferedImage screen = new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
        for (int index = 0; index < reader.getNumImages(true); index++) {
            IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(index).getAsTree("javax_imageio_gif_image_1.0");
            BufferedImage picture = reader.read(index);
            Rectangle place = new Rectangle(number(root, "ImageDescriptor", "imageLeftPosition"),
                    number(root, "ImageDescriptor", "imageTopPosition"), picture.getWidth(), picture.getHeight());
            Graphics2D graphics = screen.createGraphics();
            graphics.drawImage(picture, place.x, place.y, null);
            graphics.dispose();
            pictures.add(pixels(screen));
            delays.add(number(root, "GraphicControlExtension", "delayTime"));
            places.add(place);
            tables += root.getElementsByTagName("LocalColorTable").getLength();
            if (root.getElementsByTagName("ApplicationExtension").item(0) instanceof IIOMetadataNode extension) {
                loops = (byte[]) extension.getUserObject();
            }
        }
        return new ReadGif(pictures, delays, places, loops, tables);
    }

    private static int[] pixels(BufferedImage screen) {
        int[] pixels = screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] &= 0xFFFFFF;
        }
        return pixels;
    }

    private static int number(IIOMetadataNode root, String node, String attribute) {
        return Integer.parseInt(((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(attribute));
    }
}
