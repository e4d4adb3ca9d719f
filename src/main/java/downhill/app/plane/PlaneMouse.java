package downhill.app.plane;

import downhill.app.control.Zooming;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Interval;
import downhill.picture.Plane;
import downhill.picture.PlaneFigure;
import downhill.picture.PlaneSheet;
import downhill.picture.Sheet;
import downhill.picture.SliceFigure;
import downhill.picture.Viewport;
import downhill.session.Session;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse over the figures of a loss of two weights: the wheel zooms at the pointer, a drag pans, a double click
/// shows the whole. What is seen of a weight is the same on the map and in its slice.
final class PlaneMouse {

    private final Session session;
    private final Node paper;
    private final Supplier<Optional<Where>> where;
    private Optional<Grip> grip = Optional.empty();

    /// @param sheet where the figures stand
    /// @param frame what they show
    record Where(PlaneSheet sheet, Frame frame) {
    }

    /// A figure under the pointer: what its two axes are, and how they are set.
    private record Grip(Plane plane, Viewport view, Axis axis) {

        Viewport with(Interval across, Interval value) {
            return switch (axis) {
                case MAP -> view.with(Coordinate.W, view.along(Coordinate.W).withAcross(across))
                        .with(Coordinate.B, view.along(Coordinate.B).withAcross(value));
                case LOSS_W -> with(Coordinate.W, alongW().withAcross(across).withLoss(value));
                case SLOPE_W -> with(Coordinate.W, alongW().withAcross(across).withSlope(value));
                case LOSS_B -> with(Coordinate.B, alongB().withAcross(across).withLoss(value));
                case SLOPE_B -> with(Coordinate.B, alongB().withAcross(across).withSlope(value));
            };
        }

        private Viewport with(Coordinate coordinate, Viewport part) {
            return view.with(coordinate, part);
        }

        private Viewport alongW() {
            return view.along(Coordinate.W);
        }

        private Viewport alongB() {
            return view.along(Coordinate.B);
        }
    }

    private enum Axis { MAP, LOSS_W, SLOPE_W, LOSS_B, SLOPE_B }

    private double fromX;
    private double fromY;

    /// @param paper what the figures are drawn on
    /// @param where nothing while they aren't drawn
    PlaneMouse(Session session, Node paper, Supplier<Optional<Where>> where) {
        this.session = session;
        this.paper = paper;
        this.where = where;
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pan);
        paper.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grip = Optional.empty());
        paper.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                session.viewing().fit();
            }
        });
        paper.setOnScroll(this::zoom);
    }

    /// The wheel zooms there too.
    void over(Node node) {
        node.setOnScroll(this::zoom);
    }

    private Optional<Grip> at(double x, double y) {
        return where.get().flatMap(there -> at(there, x, y));
    }

    private Optional<Grip> at(Where there, double x, double y) {
        Viewport view = session.viewing().view();
        if (view.bias().isEmpty()) {
            return Optional.empty();
        }
        PlaneSheet sheet = there.sheet();
        if (sheet.map().contains(x, y)) {
            return Optional.of(new Grip(PlaneFigure.plane(sheet.map(), view, there.frame().ground(), sheet.em()), view,
                    Axis.MAP));
        }
        for (Coordinate coordinate : Coordinate.values()) {
            Box box = sheet.slice(coordinate);
            if (box.contains(x, y)) {
                Sheet slice = SliceFigure.sheet(box, there.frame().section(coordinate), sheet.em());
                boolean upper = y < slice.divider();
                Axis axis = coordinate == Coordinate.W ? upper ? Axis.LOSS_W : Axis.SLOPE_W
                        : upper ? Axis.LOSS_B : Axis.SLOPE_B;
                return Optional.of(new Grip(upper ? slice.loss() : slice.slope(), view, axis));
            }
        }
        return Optional.empty();
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grip = at(event.getX(), event.getY());
            fromX = event.getX();
            fromY = event.getY();
        }
    }

    private void pan(MouseEvent event) {
        grip.ifPresent(held -> {
            Plane plane = held.plane();
            double along = plane.acrossAt(fromX) - plane.acrossAt(event.getX());
            double up = plane.valueAt(fromY) - plane.valueAt(event.getY());
            session.viewing().look(held.with(plane.across().shifted(along), plane.value().shifted(up)));
        });
    }

    private void zoom(ScrollEvent event) {
        double turns = Zooming.turns(event);
        var place = paper.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (turns == 0) {
            return;
        }
        double factor = Zooming.factor(turns);
        event.consume();
        at(place.getX(), place.getY()).ifPresent(held -> {
            Plane plane = held.plane();
            double across = plane.acrossAt(place.getX());
            double value = plane.valueAt(place.getY());
            if (plane.across().canBeScaled(across, factor) && plane.value().canBeScaled(value, factor)) {
                session.viewing().look(held.with(plane.across().scaled(across, factor),
                        plane.value().scaled(value, factor)));
            }
        });
    }
}
