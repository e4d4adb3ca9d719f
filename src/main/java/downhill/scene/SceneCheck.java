package downhill.scene;

import downhill.descent.Complaint;
import downhill.descent.FormulaLoss;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.rule.RuleError;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.json.JsonField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether the runs of a scene that was read can be made.
public sealed interface SceneCheck {

    /// @param scene the scene, with gradient descent in the place of optimizers that aren't here
    /// @param notes what is to be told of it
    record Possible(Scene scene, List<Complaint> notes) implements SceneCheck {

        public Possible {
            notes = List.copyOf(notes);
        }
    }

    /// @param complaint what is wrong, where, and what would be right
    record Impossible(Complaint complaint) implements SceneCheck {
    }

    /// Compiles the losses and rules, which takes some milliseconds.
    ///
    /// @param whole what the scene was read from
    static SceneCheck of(Scene scene, JsonField whole, Optimizers optimizers) {
        Problem problem = scene.scenario().problem();
        SceneFields first = new SceneFields(whole, 0);
        return switch (Formula.parse(problem.formula())) {
            case Parsed.Bad(SyntaxError error) -> new Impossible(first.located(error));
            case Parsed.Good(Formula formula) -> of(scene, whole, optimizers, formula,
                    new FormulaLoss(formula, problem.data()));
        };
    }

    private static SceneCheck of(Scene scene, JsonField whole, Optimizers optimizers, Formula formula, FormulaLoss loss) {
        Scene possible = scene;
        Set<Complaint> notes = new LinkedHashSet<>();
        for (int index = 0; index < scene.runs().lanes().size(); index++) {
            Scenario asked = scene.runs().lanes().get(index).scenario();
            Scenario run = asked;
            if (!asked.method().isOwn() && optimizers.find(asked.optimizer()).isEmpty()) {
                notes.add(Complaint.of("scene.optimizer.missing", asked.optimizer()));
                run = asked.with(Method.of(SceneReader.first().scenario().optimizer()));
                possible = possible.with(possible.runs().replacing(index, run));
            }
            SceneFields fields = new SceneFields(whole, index);
            switch (Preparation.of(run, optimizers, formula, loss)) {
                case Preparation.Ready ready -> { }
                case Preparation.Refused(Complaint why) -> {
                    return new Impossible(fields.located(why));
                }
                case Preparation.Unreadable(SyntaxError error) -> {
                    return new Impossible(fields.located(error));
                }
                case Preparation.UnreadableRule(RuleError error) -> {
                    return new Impossible(fields.located(error));
                }
            }
        }
        return new Possible(possible, List.copyOf(notes));
    }
}
