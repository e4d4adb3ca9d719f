package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.DataStart;
import downhill.descent.FormulaLoss;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.export.web.Rates;
import downhill.export.web.WebInk;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Views;
import downhill.picture.Words;
import downhill.scene.Scene;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// How large a page for browsers becomes by what is seen at each moment. Two weights on data are the dearest.
class WebSizeTest {

    private static final int STEPS = 4;
    private static final int RATES = 3;
    /// Among the 8,241 moments of 40 steps at 41 rates it is less than a third: more of them have been there before.
    private static final int MOST_BYTES_PER_MOMENT = 700;

    @Test
    void a_moment_of_two_weights_on_data_takes_few_bytes() throws Exception {
        Scenario scenario = onData("hubble").withSteps(STEPS);
        RunOrder order = new RunOrder(Path.of("run.html"), Scene.of(scenario, 0.1), Given.run(scenario), 640, 400);
        RunShow show = new RunShow(order, Views.home(scenario, order.run().descent().loss()),
                Rates.around(scenario.rate(), RATES));
        Map<String, Words> languages = new LinkedHashMap<>(Map.of("en", Words.of("en")));
        languages.put("ko", Words.of("ko"));
        String page = show.html(new WebInk(languages, new Ruler(), Theme.light(), Theme.light()), done -> { });
        Matcher payload = Pattern.compile("id=\"payload\">([^<]*)<").matcher(page);
        assertThat(payload.find()).isTrue();
        int moments = 0;
        for (int rate = 0; rate < RATES; rate++) {
            moments += show.run(rate).moments().size();
        }
        assertThat(payload.group(1).length() / moments).isLessThan(MOST_BYTES_PER_MOMENT);
    }

    private static Scenario onData(String id) {
        Dataset data = Datasets.find(id).orElseThrow().points();
        String text = DataStart.formula(data);
        Problem problem = new Problem(text, data);
        Formula formula = ((Parsed.Good) Formula.parse(text)).formula();
        return DataStart.of(problem, new FormulaLoss(formula, data)).applyTo(Catalogue.first().scenario(), problem);
    }
}
