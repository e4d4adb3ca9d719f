package downhill.cli;

import downhill.descent.Run;
import downhill.descent.Sweep;
import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonText;
import downhill.json.JsonWriter;
import downhill.picture.Bars;
import downhill.picture.BestWords;
import downhill.picture.ConditionStory;
import downhill.picture.Frame;
import downhill.picture.Numbers;
import downhill.picture.OwnUnits;
import downhill.picture.PlaneAlone;
import downhill.picture.RateScale;
import downhill.picture.RichText;
import downhill.picture.Section;
import downhill.picture.StabilityRuler;
import downhill.picture.Telling;
import downhill.picture.Verdicts;
import downhill.picture.Views;
import downhill.picture.Words;
import downhill.picture.WorkedLine;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the window says at a step, as plain text or as JSON.
///
/// @param telling what it says of the moment
/// @param best the best rate there is; nothing where there is none
/// @param words in one language
record Tell(Telling telling, Optional<Sweep.Best> best, Words words) {

    /// Works it out, the search for the best rate included, which takes its time.
    ///
    /// @param run the scene's run
    static Tell of(Showing showing, Run run, Words words) {
        Scene scene = showing.scene();
        Frame frame = Frame.of(run, scene.head(), Views.home(scene.scenario(), run.descent().loss()), scene.view().mode(),
                scene.view().nudge());
        RateScale scale = RateScale.of(scene.scenario().rate());
        Optional<Sweep.Best> best = Sweep.whole(run.descent(), scale.low(), scale.high(), () -> false).flatMap(Sweep::best);
        return new Tell(Telling.of(frame, words), best, words);
    }

    /// A line for everything, in the order of the window.
    String text() {
        List<String> lines = new ArrayList<>();
        Frame frame = telling.frame();
        String step = words.text("step.of", frame.step(), frame.length());
        lines.add(frame.run().descent().sight().batches()
                .map(batches -> words.text("step.epoch", step, batches.epoch(frame.step()) + 1)).orElse(step));
        lines.add(place(frame));
        OwnUnits.told(frame, words).ifPresent(lines::add);
        for (WorkedLine line : telling.lines()) {
            lines.add(line.symbols().plain());
            lines.add(line.numbers().plain());
        }
        telling.story().forEach(sentence -> lines.add(sentence.plain()));
        if (frame.hasStep()) {
            lines.add(words.text("bars.promised") + " " + Numbers.significant(frame.run().promised(frame.step()), 3));
            lines.add(words.text("bars.delivered") + " " + Bars.delivered(frame));
        }
        PlaneAlone.told(frame, words).ifPresent(line -> lines.add(line.plain()));
        ConditionStory.told(frame, words).ifPresent(line -> lines.add(line.plain()));
        telling.ledger().forEach(line -> lines.add(line.plain()));
        lines.add(words.text("rate-card.verdict", Numbers.exact(frame.run().descent().rate()), telling.verdict(words)));
        best.ifPresent(found -> lines.add(new BestWords(found, frame.run().descent()).told(words)));
        telling.ruler().forEach(notch -> lines.add(notch.name() + " = " + Numbers.exact(notch.rate())));
        if (frame.step() < frame.length()) {
            telling.ending().forEach(sentence -> lines.add(sentence.plain()));
        }
        return String.join("\n", lines) + "\n";
    }

    /// w = 3, L = 9, δL/δw = 6, a = 0.15; with two weights each of them.
    private static String place(Frame frame) {
        StringBuilder place = new StringBuilder();
        frame.sections().forEach(along ->
                place.append(along.symbol()).append(" = ").append(Numbers.exact(along.position())).append(", "));
        place.append("L = ").append(Numbers.exact(frame.run().loss(frame.step())));
        frame.sections().forEach(along ->
                place.append(", δL/δ").append(along.symbol()).append(" = ").append(Numbers.exact(along.slope())));
        return place.append(", a = ").append(Numbers.exact(frame.rate())).toString();
    }

    /// The names of the numbers of each weight: of one alone `slope` and `change`; of two as in a table.
    private static JsonObject numbers(Frame frame) {
        JsonObject json = JsonObject.EMPTY.with("step", frame.step());
        for (Section along : frame.sections()) {
            json = with(json, along.symbol(), along.position());
        }
        json = with(json, "loss", frame.run().loss(frame.step()));
        for (Section along : frame.sections()) {
            json = with(json, named("slope", "slope", along), along.slope());
        }
        for (Section along : frame.sections()) {
            json = with(json, named("change", "delta", along), frame.hasStep() ? along.change() : Double.NaN);
        }
        return json;
    }

    /// A number that is none is null, for JSON knows no such numbers.
    private static JsonObject with(JsonObject json, String name, double number) {
        return json.with(name, Double.isFinite(number) ? Optional.of(JsonNumber.of(number)) : Optional.empty());
    }

    private static String named(String alone, String ofTwo, Section along) {
        return along.track().run().descent().loss().weights() == 1 ? alone : ofTwo + "_" + along.symbol();
    }

    /// One object.
    String json() {
        Frame frame = telling.frame();
        boolean hasStep = frame.hasStep();
        JsonObject step = with(numbers(frame), "promised", hasStep ? frame.run().promised(frame.step()) : Double.NaN);
        JsonObject own = OwnUnits.of(frame).map(line -> step.with("original",
                with(with(JsonObject.EMPTY, "w", line.slope()), "b", line.intercept()))).orElse(step);
        JsonObject all = with(own, "delivered", hasStep ? frame.run().delivered(frame.step()) : Double.NaN)
                .with("verdict", Verdicts.word(telling.made().verdict(), words))
                .with("steps_to_one_percent", whole(telling.made().stepsToBottom()))
                .with("best", best.map(found -> JsonObject.EMPTY.with("rate", found.rate())
                        .with("steps", whole(found.made().stepsToBottom()))))
                .with("ruler", JsonArray.of(telling.ruler().stream().map(Tell::json).toList()))
                .with("lines", texts(telling.lines().stream().map(line -> line.numbers().plain())))
                .with("story", texts(telling.story().stream().map(RichText::plain)))
                .with("ending", telling.ending().stream().map(RichText::plain).collect(Collectors.joining(" ")));
        return JsonWriter.line(all) + "\n";
    }

    private static Optional<JsonNumber> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(JsonNumber.of(number.getAsInt())) : Optional.empty();
    }

    private static JsonArray texts(Stream<String> texts) {
        return JsonArray.of(texts.map(JsonText::of).toList());
    }

    private static JsonObject json(StabilityRuler.Notch notch) {
        return JsonObject.EMPTY.with("name", notch.name()).with("rate", notch.rate());
    }

    /// The text or, where that is asked for, the JSON of a request.
    static String printed(Showing showing, Run run, boolean json) {
        Tell tell = of(showing, run, Words.of(showing.language()));
        return json ? tell.json() : tell.text();
    }

    /// The moment that is told.
    static Showing at(Showing showing, OptionalInt step) {
        return Rendering.at(showing, step);
    }
}
