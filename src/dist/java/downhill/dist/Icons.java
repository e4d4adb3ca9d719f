package downhill.dist;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.FxThread;
import downhill.app.draw.Headless;
import downhill.app.draw.Logo;
import downhill.app.draw.Look;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// The product's sign as each kind of system wants it: `downhill.png`, `.ico` and `.icns`, drawn by the product itself.
final class Icons {

    /// How macOS calls each size that is drawn.
    private static final Map<Integer, String> MACOS = Map.of(128, "ic07", 256, "ic08", 512, "ic09");
    private static final int LARGEST_OF_WINDOWS = 256;
    private static final int OF_LINUX = 512;

    private Icons() {
    }

    static void write(Path folder) throws Exception {
        Map<Integer, byte[]> drawn = drawn();
        Files.write(folder.resolve("downhill.png"), drawn.get(OF_LINUX));
        Files.write(folder.resolve("downhill.ico"), ico(drawn));
        Files.write(folder.resolve("downhill.icns"), icns(drawn));
    }

    private static Map<Integer, byte[]> drawn() throws Exception {
        Headless.start();
        Map<Integer, byte[]> drawn = new LinkedHashMap<>();
        for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
            drawn.put(size, png(FxThread.await(FxThread.ask(() -> Logo.tile(
                    new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light())), size)))));
        }
        // Else the toolkit would keep this program from ending.
        Platform.exit();
        return drawn;
    }

    private static byte[] png(Image image) throws IOException {
        int size = (int) image.getWidth();
        BufferedImage pixels = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", bytes);
        return bytes.toByteArray();
    }

    /// A list of where each picture is, then the pictures; 0 stands for 256.
    private static byte[] ico(Map<Integer, byte[]> drawn) {
        Map<Integer, byte[]> small = new LinkedHashMap<>(drawn);
        small.keySet().removeIf(size -> size > LARGEST_OF_WINDOWS);
        int place = 6 + 16 * small.size();
        ByteBuffer file = ByteBuffer.allocate(place + length(small)).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) small.size());
        for (Map.Entry<Integer, byte[]> one : small.entrySet()) {
            byte size = (byte) (one.getKey() % LARGEST_OF_WINDOWS);
            file.put(size).put(size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(one.getValue().length).putInt(place);
            place += one.getValue().length;
        }
        small.values().forEach(file::put);
        return file.array();
    }

    /// A header, then each picture behind its name and its length.
    private static byte[] icns(Map<Integer, byte[]> drawn) {
        Map<Integer, byte[]> large = new LinkedHashMap<>(drawn);
        large.keySet().retainAll(MACOS.keySet());
        int length = 8 + 8 * large.size() + length(large);
        ByteBuffer file = ByteBuffer.allocate(length).put(ascii("icns")).putInt(length);
        large.forEach((size, picture) -> file.put(ascii(MACOS.get(size))).putInt(8 + picture.length).put(picture));
        return file.array();
    }

    private static int length(Map<Integer, byte[]> pictures) {
        return pictures.values().stream().mapToInt(picture -> picture.length).sum();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
