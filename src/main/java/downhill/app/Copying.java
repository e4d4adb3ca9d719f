package downhill.app;

import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.export.Csv;
import downhill.export.Offer;
import downhill.export.Order;
import downhill.export.Pixels;
import downhill.session.Notice;
import downhill.session.Session;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts what the window shows on the clipboard, as a picture or as numbers.
final class Copying {

    private final Look look;
    private final Session session;

    Copying(Look look, Session session) {
        this.look = look;
        this.session = session;
    }

    /// @param offer one that is copied
    void copy(Offer offer) {
        Order order = new Orders(session.state(), look.words()).of(offer, Path.of(""));
        if (offer == Offer.COPY_NUMBERS) {
            ClipboardContent content = new ClipboardContent();
            content.putString(Csv.pasted(order.table()));
            put(content, "export.copied.numbers");
        } else {
            Look still = look.still();
            Thread.ofPlatform().daemon().name("copy").start(() -> picture(order, still));
        }
    }

    /// Drawn in the background, as one that is saved.
    private void picture(Order order, Look still) {
        try {
            Pixels pixels = new CanvasDarkroom(still, order.width(), order.height()).develop(order.prepared().picture());
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image(pixels));
                put(content, "export.copied.picture");
            });
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void put(ClipboardContent content, String told) {
        boolean taken = Clipboard.getSystemClipboard().setContent(content);
        session.notices().show(taken ? Notice.news(Complaint.of(told)) : Notice.warning(Complaint.of("export.clipboard")));
    }

    private static WritableImage image(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter().setPixels(0, 0, pixels.width(), pixels.height(), PixelFormat.getIntArgbPreInstance(),
                pixels.argb(), 0, pixels.width());
        return image;
    }
}
