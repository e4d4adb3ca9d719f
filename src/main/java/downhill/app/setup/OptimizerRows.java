package downhill.app.setup;

import downhill.app.control.Choices;
import downhill.app.control.Form;
import downhill.app.control.SettingRows;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.Tip;
import downhill.descent.Method;
import downhill.descent.Scenario;
import downhill.descent.rule.RuleExamples;
import downhill.picture.OptimizerName;
import downhill.plugin.OptimizerProvider;
import downhill.session.Session;
import downhill.session.State;
import downhill.session.Typing.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;

/// The optimizer: a choice, whose tip says what it is in PyTorch, the rule where that is one's own, and its settings.
final class OptimizerRows {

    private final Look look;
    private final Session session;
    private final ComboBox<String> optimizers = new ComboBox<>();
    private final Tip tip = new Tip(optimizers);
    private final RuleField rule;
    private final SettingRows settings;
    private boolean showing;

    /// @param form where it begins sections of its own
    OptimizerRows(Look look, Session session, Form form) {
        this.look = look;
        this.session = session;
        optimizers.setId("optimizer");
        optimizers.setAccessibleText(look.text("setup.optimizer"));
        optimizers.setMaxWidth(Double.MAX_VALUE);
        Choices.tell(optimizers, id -> OptimizerName.of(id, session.optimizers(), look.words()));
        optimizers.setOnAction(event -> {
            if (!showing && optimizers.getValue() != null) {
                choose(optimizers.getValue());
            }
        });
        rule = new RuleField(look, session);
        Form.Section section = form.section();
        section.add(look.text("setup.optimizer"), optimizers);
        section.addWide(rule);
        settings = new SettingRows(look, session, form.section(), Scenario::withSetting);
    }

    void show(State state, double em) {
        Scenario scenario = state.scenario();
        showing = true;
        List<String> choices = choices(state);
        if (!optimizers.getItems().equals(choices)) {
            optimizers.getItems().setAll(choices);
        }
        optimizers.setValue(scenario.optimizer());
        showing = false;
        tip.tell(look.words().textOr("optimizer." + scenario.optimizer() + ".pytorch", ""));
        settings.show("optimizer." + scenario.optimizer(),
                state.optimizers().find(scenario.optimizer()).map(OptimizerProvider::settings).orElse(List.of()),
                scenario.method().settings(), em);
        Presence.of(rule, scenario.optimizer().equals(Method.OWN));
        rule.show(state, em);
    }

    /// All optimizers, and last the one that is written by its user.
    private static List<String> choices(State state) {
        List<String> choices = new ArrayList<>(state.optimizers().ids());
        choices.remove(Method.OWN);
        choices.add(Method.OWN);
        return choices;
    }

    /// Another optimizer. One's own begins as the rule that was chosen before, written out; later it is what was written.
    private void choose(String id) {
        session.whenRead(() -> chooseNow(id));
    }

    private void chooseNow(String id) {
        if (!id.equals(Method.OWN)) {
            session.edit(scenario -> session.optimizers().moved(scenario, id));
        } else if (!session.scenario().optimizer().equals(Method.OWN)) {
            session.typing().type(Part.RULE, session.typing().ownOr(RuleField.written(
                    RuleExamples.find(session.scenario().optimizer())
                            .or(() -> RuleExamples.find("momentum")).orElseThrow(), look)));
            session.whenRead(this::beginRule);
        }
    }

    /// Not while the list is open: what is typed still chooses there.
    private void beginRule() {
        if (optimizers.isShowing()) {
            optimizers.setOnHidden(event -> {
                optimizers.setOnHidden(null);
                if (session.scenario().optimizer().equals(Method.OWN)) {
                    rule.begin();
                }
            });
        } else {
            rule.begin();
        }
    }
}
