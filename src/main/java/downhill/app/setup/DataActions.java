package downhill.app.setup;

import downhill.app.palette.Action;
import downhill.descent.DataModel;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LossRecipe;
import downhill.picture.GroundView;
import downhill.picture.Words;
import downhill.scene.WindowPart;
import downhill.session.Session;
import downhill.session.State;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What can be done with data and with the errors of a model of them, by name.
public final class DataActions {

    private final Session session;
    private final State state;
    private final boolean isUsable;
    private final Optional<LossRecipe> recipe;

    private DataActions(Session session, State state) {
        this.session = session;
        this.state = state;
        isUsable = state.scene().parts().of(WindowPart.SETUP).isUsable();
        recipe = Recipes.of(state.frame().loss());
    }

    /// None where there are no data.
    public static Stream<Action> of(Session session, State state) {
        if (state.scenario().problem().data().isEmpty()) {
            return Stream.empty();
        }
        DataActions actions = new DataActions(session, state);
        return Stream.of(actions.drawn(), actions.standardized(), actions.errors()).flatMap(each -> each);
    }

    private Stream<Action> drawn() {
        GroundView now = state.view().ground();
        Optional<DataModel> data = state.frame().loss().data();
        boolean hasBest = data.flatMap(DataModel::best).isPresent();
        boolean hasModel = data.flatMap(DataModel::fit).isPresent();
        return Stream.of(
                Action.choice("setup.data", words -> words.text("data.reference"), isUsable && hasBest,
                        now.reference(),
                        () -> session.looking().ground(view -> view.withReference(!view.reference()))),
                Action.choice("setup.data", words -> words.text("data.residuals"), isUsable && hasModel,
                        now.residuals(),
                        () -> session.looking().ground(view -> view.withResiduals(!view.residuals()))));
    }

    private Stream<Action> standardized() {
        boolean isStandardized = state.scenario().problem().data().original().isPresent();
        return Stream.of(Action.choice("setup.data", words -> words.text("setup.standardize"), isUsable, isStandardized,
                () -> session.whenRead(() -> session.data().standardize(!isStandardized))));
    }

    private Stream<Action> errors() {
        Stream<Action> kinds = Stream.of(ErrorKind.values()).map(kind -> error(
                words -> words.text("error." + kind.name().toLowerCase(Locale.ROOT)),
                of -> of.error() == kind, of -> of.withError(kind)));
        Stream<Action> together = Stream.of(
                error(words -> words.text("setup.sum.mean"), of -> !of.isSum(), of -> of.withSum(false)),
                error(words -> words.text("setup.sum.sum"), LossRecipe::isSum, of -> of.withSum(true)),
                error(words -> "½", LossRecipe::isHalved, of -> of.withHalf(!of.isHalved())));
        return Stream.concat(kinds, together);
    }

    private Action error(Function<Words, String> name, Predicate<LossRecipe> isOn, UnaryOperator<LossRecipe> change) {
        return Action.choice("setup.error", name, isUsable && recipe.isPresent(),
                recipe.filter(isOn).isPresent(), () -> recipe.ifPresent(of -> Recipes.change(session, change.apply(of))));
    }
}
