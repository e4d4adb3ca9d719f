package downhill.app.plane;

import downhill.app.draw.Look;
import downhill.formula.Columns;
import downhill.picture.Numbers;
import downhill.picture.Plane;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.OptionalInt;

/// What a hand does to single points of the data: they get round numbers, and the data's name says that they were changed.
final class DataMoves {

    private final Look look;
    private final Session session;

    DataMoves(Look look, Session session) {
        this.look = look;
        this.session = session;
    }

    /// @param plane where the hand moves it
    void move(int row, double x, double y, Plane plane) {
        session.data().move(row, Rounding.to(x, plane.across().length() / 500),
                Rounding.to(y, plane.value().length() / 500), this::changedName);
    }

    void add(double x, double y, Plane plane) {
        session.data().add(Rounding.to(x, plane.across().length() / 500), Rounding.to(y, plane.value().length() / 500),
                this::changedName);
    }

    void remove(int row) {
        session.data().remove(row, this::changedName);
    }

    private String changedName(String name) {
        String mark = look.text("setup.data.changed", "");
        return name.endsWith(mark) ? name : look.text("setup.data.changed", name);
    }

    /// Which point it is, and where.
    String told(OptionalInt row, Columns points) {
        return row.isEmpty() ? "" : look.text("data.point.told", row.getAsInt() + 1, points.rows(),
                Numbers.exact(points.x(row.getAsInt())), Numbers.exact(points.y(row.getAsInt())));
    }
}
