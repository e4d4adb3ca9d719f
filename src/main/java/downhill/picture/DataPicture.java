package downhill.picture;

import downhill.formula.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// All that a data figure shows at one moment. Immutable.
///
/// @param points the data
/// @param view what of the plane is seen
/// @param model what the model says for an x, with the present weights
/// @param name how the model is written, if its curve is to be named
/// @param others more curves in their colours: the model after the step (dashed), the best line (dotted), other runs
/// @param errors how errors are drawn, and what of them the loss is
/// @param highlighted a row to point out
/// @param batch tells which rows the step uses, where it doesn't use all
/// @param residuals whether what is left of each y is drawn below
public record DataPicture(Columns points, DataView view, DoubleUnaryOperator model, Optional<RichText> name,
        List<Other> others, DataErrors errors, OptionalInt highlighted, Optional<IntPredicate> batch, boolean residuals) {

    /// How a curve is drawn on none, one and more others.
    private static final List<Stroke.Dash> ON = List.of(Stroke.Dash.WHOLE, Stroke.Dash.DASHED, Stroke.Dash.DOTTED);
    /// Curves are compared at so many places, and are one where they differ by less than this part of the height.
    private static final int PLACES = 40;
    private static final double THIN = 0.004;

    public DataPicture {
        others = List.copyOf(others);
    }

    /// One more curve.
    ///
    /// @param model what it says for an x
    /// @param role its colour
    /// @param dash whole, dashed or dotted
    public record Other(DoubleUnaryOperator model, Role role, Stroke.Dash dash) {
    }

    public static DataPicture of(Columns points, DoubleUnaryOperator model, DataErrors errors) {
        return new DataPicture(points, DataView.of(points), model, Optional.empty(), List.of(), errors,
                OptionalInt.empty(), Optional.empty(), false);
    }

    public DataPicture named(RichText formula) {
        return new DataPicture(points, view, model, Optional.of(formula), others, errors, highlighted, batch, residuals);
    }

    /// With the model as it is after the step.
    public DataPicture after(DoubleUnaryOperator next) {
        return with(new Other(next, Role.PATH, Stroke.Dash.DASHED));
    }

    /// With the answer that the run is on its way to.
    public DataPicture reference(DoubleUnaryOperator best) {
        return with(new Other(best, Role.DIM, Stroke.Dash.DOTTED));
    }

    public DataPicture with(Other curve) {
        List<Other> more = new ArrayList<>(others);
        more.add(curve);
        return new DataPicture(points, view, model, name, more, errors, highlighted, batch, residuals);
    }

    /// With one more curve that can be told from those that it lies on: dashed on one, dotted on more.
    DataPicture withOn(Other curve) {
        long below = others.stream().filter(other -> isOn(curve, other)).count();
        return with(new Other(curve.model(), curve.role(), ON.get((int) Math.min(below, ON.size() - 1))));
    }

    /// Whether two curves are nowhere as far apart as a line is thick.
    private boolean isOn(Other curve, Other other) {
        return IntStream.rangeClosed(0, PLACES).mapToDouble(place -> view.x().low() + view.x().length() * place / PLACES)
                .allMatch(x -> Math.abs(curve.model().applyAsDouble(x) - other.model().applyAsDouble(x))
                        < THIN * view.y().length());
    }

    public DataPicture highlighting(int row) {
        return new DataPicture(points, view, model, name, others, errors, OptionalInt.of(row), batch, residuals);
    }

    public DataPicture batch(IntPredicate rows) {
        return new DataPicture(points, view, model, name, others, errors, highlighted, Optional.of(rows), residuals);
    }

    public DataPicture withResiduals() {
        return new DataPicture(points, view, model, name, others, errors, highlighted, batch, true);
    }

    public DataPicture seen(DataView part) {
        return new DataPicture(points, part, model, name, others, errors, highlighted, batch, residuals);
    }
}
