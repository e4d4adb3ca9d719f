package downhill.app.rate;

import downhill.app.control.Choices;
import downhill.app.control.Form;
import downhill.app.control.SettingRows;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
import downhill.app.draw.Tip;
import downhill.app.draw.Tips;
import downhill.descent.Schedule;
import downhill.picture.RateChart;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How the rate goes on from step to step: the schedule, its settings, and a small picture of a over the steps.
final class ScheduleRow extends WrapLine {

    private final Look look;
    private final ComboBox<Schedule> schedules = new ComboBox<>();
    private final Tip tip = new Tip(schedules);
    private final Form form = new Form();
    private final SettingRows settings;
    private final Paper picture;
    private boolean showing;

    ScheduleRow(Look look, Session session) {
        this.look = look;
        getStyleClass().add("schedule");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(look.text("schedule.title"));
        name.getStyleClass().add("row-name");
        name.setMinWidth(USE_PREF_SIZE);
        schedules.setId("schedule");
        schedules.setAccessibleText(look.text("schedule.title"));
        schedules.getItems().setAll(List.of(Schedule.values()));
        Choices.tell(schedules, schedule -> look.text("schedule." + schedule.id()));
        schedules.setMinWidth(USE_PREF_SIZE);
        schedules.setOnAction(event -> {
            if (!showing) {
                session.edit(scenario -> scenario.withPace(pace -> pace.withSchedule(schedules.getValue().id())));
            }
        });
        settings = new SettingRows(look, session, form.section(), (scenario, setting, value) ->
                scenario.withPace(pace -> pace.withSetting(setting, value)));
        HBox.setHgrow(form, Priority.ALWAYS);
        picture = new Paper(look);
        picture.setAccessibleText(look.text("schedule.picture"));
        Tips.on(picture, look.text("schedule.picture"));
        getChildren().addAll(name, schedules, form, picture);
    }

    void show(State state, double em) {
        showing = true;
        Schedule schedule = Schedule.find(state.scenario().pace().schedule()).orElseThrow();
        schedules.setValue(schedule);
        tip.tell(look.text("schedule." + schedule.id() + ".pytorch"));
        settings.show("schedule." + schedule.id(), schedule.settings(), state.scenario().pace().settings(), em);
        boolean changes = schedule != Schedule.CONSTANT;
        Presence.of(form, changes && !schedule.settings().isEmpty());
        Sizes.prefWidth(form, 22 * em);
        Presence.of(picture, changes);
        picture.setTall(changes ? 2.6 * em : 0);
        Sizes.minWidth(picture, 11 * em);
        Sizes.prefWidth(picture, 11 * em);
        picture.show(em, (page, box) -> RateChart.paint(page, box, state.frame()));
        showing = false;
    }
}
