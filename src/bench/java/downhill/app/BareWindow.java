package downhill.app;

import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// What the toolkit costs: a window with nothing but one canvas, on which marks of the same kinds as those of a figure are
/// drawn anew in each frame, straight by the toolkit's own calls.
final class BareWindow {

    private static final int SAMPLES = 600;

    private final Stage stage = new Stage();
    private final Canvas canvas;

    BareWindow(double windowWidth, double windowHeight, double width, double height) {
        canvas = new Canvas(width, height);
        stage.setScene(new Scene(new Pane(canvas), windowWidth, windowHeight));
        stage.show();
    }

    void close() {
        stage.close();
    }

    /// A card, a grid with numbers, a curve and its slope, two hatched strips, a path of steps and dots, and words.
    void draw(int frame) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        pen.clearRect(0, 0, width, height);
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        grid(pen, width, height);
        double middle = height * 0.55;
        double[] xs = new double[SAMPLES];
        double[] ys = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            xs[sample] = 40 + sample * (width - 80) / SAMPLES;
            double at = 2.0 * sample / SAMPLES - 1 + 0.2 * Math.sin(frame * 0.05);
            ys[sample] = middle - 30 - at * at * 0.6 * middle;
        }
        pen.setStroke(Color.SEAGREEN);
        pen.setLineWidth(3);
        pen.strokePolyline(xs, ys, SAMPLES);
        for (int sample = 0; sample < SAMPLES; sample++) {
            ys[sample] = middle + (height - middle) * sample / SAMPLES;
        }
        pen.strokePolyline(xs, ys, SAMPLES);
        double moved = 200 + 100 * Math.sin(frame * 0.05);
        pen.setFill(Color.rgb(220, 120, 30, 0.3));
        pen.fillPolygon(new double[] {moved, moved + 300, moved + 300, moved},
                new double[] {middle, middle, height - 60, height - 60}, 4);
        pen.setFill(Color.rgb(40, 90, 200, 0.3));
        pen.fillRect(moved + 300, middle, 60, height - middle - 60);
        hatch(pen, moved, middle, 300, height - middle - 60);
        hatch(pen, moved + 300, middle, 60, height - middle - 60);
        path(pen, middle, moved);
        words(pen, moved, middle);
    }

    private static void grid(GraphicsContext pen, double width, double height) {
        pen.setStroke(Color.gray(0.9));
        pen.setLineWidth(1);
        pen.beginPath();
        for (double x = 40; x < width; x += width / 12) {
            pen.moveTo(x, 20);
            pen.lineTo(x, height - 20);
        }
        for (double y = 20; y < height; y += height / 12) {
            pen.moveTo(40, y);
            pen.lineTo(width - 40, y);
        }
        pen.stroke();
        pen.setFill(Color.gray(0.4));
        for (int index = 0; index < 12; index++) {
            pen.fillText(index + ".5", 40 + index * width / 12, height - 5);
            pen.fillText(index + ".5", 5, 20 + index * height / 12);
        }
    }

    /// A dashed frame around a strip, and lines that fall across it.
    private static void hatch(GraphicsContext pen, double left, double top, double width, double height) {
        pen.setStroke(Color.STEELBLUE);
        pen.setLineWidth(1.4);
        pen.setLineDashes(6, 4);
        pen.strokePolyline(new double[] {left, left + width, left + width, left, left},
                new double[] {top, top, top + height, top + height, top}, 5);
        pen.setLineDashes();
        pen.beginPath();
        for (double from = -height; from < width; from += 7) {
            double begin = Math.max(0, from);
            double end = Math.min(width, from + height);
            pen.moveTo(left + begin, top + begin - from);
            pen.lineTo(left + end, top + end - from);
        }
        pen.stroke();
    }

    private static void words(GraphicsContext pen, double left, double top) {
        pen.setFill(Color.DARKGREEN);
        for (int line = 0; line < 6; line++) {
            pen.fillText("w − a·δL/δw = " + line, left + 20, top + 30 + 24 * line);
        }
    }

    private static void path(GraphicsContext pen, double middle, double moved) {
        pen.setStroke(Color.ORANGERED);
        pen.setLineWidth(2);
        pen.beginPath();
        for (int step = 0; step < 40; step++) {
            pen.moveTo(moved + 12 * step, middle - step * 6);
            pen.lineTo(moved + 12 * step + 12, middle - step * 6);
            pen.lineTo(moved + 12 * step + 12, middle - step * 6 - 6);
        }
        pen.stroke();
        pen.setFill(Color.ORANGERED);
        for (int step = 0; step < 40; step++) {
            pen.fillOval(moved + 12 * step - 4, middle - step * 6 - 4, 8, 8);
            pen.strokeOval(moved + 12 * step - 4, middle - step * 6 - 4, 8, 8);
        }
    }
}
