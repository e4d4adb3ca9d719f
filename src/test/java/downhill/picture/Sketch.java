package downhill.picture;

import static downhill.descent.Coordinate.W;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A pen that keeps what is drawn, for tests to look at.
public final class Sketch implements Pen {

    static final Words WORDS = Words.of("en");
    static final Ruler RULER = new Ruler();

    /// A piece of what was drawn.
    public sealed interface Piece {

        record Line(Points points, Stroke stroke) implements Piece {
        }

        record Segments(Points pairs, Stroke stroke) implements Piece {
        }

        record Area(Points corners, Fill fill) implements Piece {
        }

        record Dot(double x, double y, double radius, Fill fill, Stroke outline) implements Piece {
        }

        record Cells(Raster raster, Box place, Box seen) implements Piece {
        }

        record Text(RichText text, double size, Box box) implements Piece {
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /// The two figures of a frame.
    static Sketch ofFigures(Frame frame, double width, double height) {
        Sketch sketch = new Sketch();
        TwoFigures.paint(sketch.page(PosterLayout.em(width, height)), new Box(0, 0, width, height), frame.section(W));
        return sketch;
    }

    static Sketch ofPoster(Frame frame, double width, double height) {
        Sketch sketch = new Sketch();
        Poster.paint(sketch.page(13), new Box(0, 0, width, height), frame);
        return sketch;
    }

    /// Where the two figures stand in [#ofFigures].
    static Sheet sheet(Frame frame, double width, double height) {
        return Sheet.of(new Box(0, 0, width, height), frame.view(), PosterLayout.em(width, height));
    }

    public Page page(double em) {
        return new Page(this, WORDS, RULER, em);
    }

    /// The same with what lies outside of its figure cut off, as it is on screen and in files.
    public Page clippedPage(double em) {
        return new Page(new ClippedPen(this), WORDS, RULER, em);
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    public <M extends Piece> List<M> all(Class<M> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Stream<Piece.Line> lines(Role role) {
        return all(Piece.Line.class).stream().filter(line -> line.stroke().role() == role);
    }

    Stream<Piece.Dot> dots(Role inside) {
        return all(Piece.Dot.class).stream().filter(dot -> dot.fill().role() == inside);
    }

    List<String> texts() {
        return all(Piece.Text.class).stream().map(piece -> piece.text().plain()).toList();
    }

    @Override
    public void line(Points points, Stroke stroke) {
        pieces.add(new Piece.Line(points, stroke));
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        pieces.add(new Piece.Segments(pairs, stroke));
    }

    @Override
    public void area(Points corners, Fill fill) {
        pieces.add(new Piece.Area(corners, fill));
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        pieces.add(new Piece.Dot(x, y, radius, fill, outline));
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        pieces.add(new Piece.Text(text, size, page(size).boxOf(text, size, x, y - 0.34 * size, Page.Align.LEFT)));
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        pieces.add(new Piece.Cells(raster, place, seen));
    }

    @Override
    public void within(Box box, Runnable drawing) {
        drawing.run();
    }

    /// The smallest box around some points.
    public static Box around(Points points) {
        double[] xs = points.xs();
        double[] ys = points.ys();
        Arrays.sort(xs);
        Arrays.sort(ys);
        return new Box(xs[0], ys[0], xs[xs.length - 1] - xs[0], ys[ys.length - 1] - ys[0]);
    }
}
