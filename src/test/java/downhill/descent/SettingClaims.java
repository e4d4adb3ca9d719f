package downhill.descent;

import static downhill.descent.Fed.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import downhill.plugin.Vector;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// What the tips of settings say, by `ID.SETTING`, each as a check of the rule itself; those of the rules that average
/// slopes as Adam does are in [AveragingClaims].
final class SettingClaims {

    static final double[] SLOPES = {3, -1, 2, 0.5, -4};

    private final Map<String, Runnable> claims = new TreeMap<>();

    private SettingClaims() {
    }

    static Map<String, Runnable> all() {
        SettingClaims here = new SettingClaims();
        here.addVelocities();
        here.addSquares();
        here.addSigns();
        here.addSearch();
        here.claims.putAll(AveragingClaims.all());
        return here.claims;
    }

    private void addVelocities() {
        for (String id : new String[] {"momentum", "nesterov"}) {
            claims.put(id + ".beta", () -> {
                assertPlain(Fed.of(id).with("beta", 0), RATE);
                assertThat(Fed.of(id).last(3, 400)).isCloseTo(-RATE * 3 / (1 - 0.9), within(1e-9));
                assertThat(Fed.of(id).first(3)).isCloseTo(-RATE * 3 * (id.equals("nesterov") ? 1.9 : 1), within(1e-15));
            });
        }
        claims.put("qhm.beta", () -> {
            assertPlain(Fed.of("qhm").with("beta", 0), RATE);
            assertThat(Fed.of("qhm").last(3, 10)).isCloseTo(-0.3 * RATE * 3, withPercentage(3));
            assertThat(Fed.of("qhm").with("beta", 0.9999).with("nu", 0.4).last(3, 10))
                    .isCloseTo(-0.6 * RATE * 3, withPercentage(0.1));
            Run nearly = Given.run("w^4 - 3w^2 + w + 4", 0.3 * 0.01, 1.8, 10);
            Run run = Given.run(Given.scenario("w^4 - 3w^2 + w + 4", "qhm", 0.01, Vector.of(1.8), 10));
            assertThat(run.point(10).w() - 1.8).isCloseTo(nearly.point(10).w() - 1.8, withPercentage(2));
        });
        claims.put("qhm.nu", () -> {
            assertPlain(Fed.of("qhm").with("nu", 0), RATE);
            assertThat(Fed.of("qhm").with("nu", 1).with("beta", 0.5).by(SLOPES))
                    .containsExactly(Fed.of("momentum").with("beta", 0.5).at(0.5 * RATE).by(SLOPES), within(1e-15));
        });
    }

    private void addSquares() {
        for (String id : new String[] {"adagrad", "rmsprop"}) {
            claims.put(id + ".epsilon", () -> assertDividedBy(Fed.of(id)));
        }
        claims.put("rmsprop.rho", () -> {
            assertSigns(Fed.of("rmsprop").with("rho", 0));
            for (double rho : new double[] {0.5, 0.99, 0.999}) {
                assertThat(Fed.of("rmsprop").with("rho", rho).first(3))
                        .isCloseTo(-RATE / Math.sqrt(1 - rho), withPercentage(1e-4));
            }
            assertRemembersSteepness(Fed.of("rmsprop"), "rho");
        });
        claims.put("adadelta.rho", () -> {
            double[] last = Fed.of("adadelta").with("rho", 0).by(3, -2);
            double before = last[0] / RATE;
            assertThat(last[1]).isCloseTo(RATE * 2 * Math.sqrt(before * before + 1e-6) / Math.sqrt(4 + 1e-6), within(1e-15));
            assertFirstOfAdaDelta(1e-6, 0.5, 0.9, 0.999);
        });
        claims.put("adadelta.epsilon", () -> {
            for (double epsilon : new double[] {1e-10, 1e-6, 1e-3}) {
                assertFirstOfAdaDelta(epsilon, 0.9);
            }
            assertThat(Fed.of("adadelta").by(0, 0)).containsExactly(new double[] {0, 0}, within(0.0));
        });
    }

    private static void assertFirstOfAdaDelta(double epsilon, double... rhos) {
        for (double rho : rhos) {
            assertThat(Fed.of("adadelta").with("epsilon", epsilon).with("rho", rho).first(3))
                    .isCloseTo(-RATE * Math.sqrt(epsilon / (1 - rho)), withPercentage(1));
        }
    }

    private void addSigns() {
        claims.put("lion.beta1", () -> {
            assertSigns(Fed.of("lion").with("beta1", 0));
            assertThat(Fed.of("lion").with("beta1", 0.9).by(100, -1)[1]).as("the average outweighs it").isEqualTo(-RATE);
            assertThat(Fed.of("lion").with("beta1", 0.1).by(100, -1)[1]).as("the slope outweighs it").isEqualTo(RATE);
            assertThat(Fed.of("lion").with("beta1", 0.1).line("m", 3, 1)).isEqualTo(Fed.of("lion").line("m", 3, 1));
        });
        claims.put("lion.beta2", () -> {
            assertSameFirst(Fed.of("lion"), "beta2");
            assertThat(Fed.of("lion").with("beta2", 0).line("m", 3, 1)).isEqualTo(3);
            assertThat(Fed.of("lion").with("beta2", 0).by(-10, 1, 0)[2]).as("−10 is forgotten").isEqualTo(-RATE);
            assertThat(Fed.of("lion").by(-10, 1, 0)[2]).isEqualTo(RATE);
        });
        claims.put("rprop.eta_minus", () -> assertThat(Fed.of("rprop").with("eta_minus", 0.25).by(1, 1, -1, -1))
                .containsExactly(new double[] {-0.1, -0.12, 0, 0.03}, within(1e-15)));
        claims.put("rprop.eta_plus", () -> {
            assertThat(Fed.of("rprop").with("eta_plus", 1).last(5, 20)).isEqualTo(-RATE);
            assertThat(Fed.of("rprop").with("eta_plus", 2).last(5, 4)).isCloseTo(-8 * RATE, within(1e-15));
        });
        claims.put("rprop.min", () -> assertThat(Fed.of("rprop").at(1e-8).by(1, -1, -1))
                .containsExactly(new double[] {-1e-8, 0, 1e-6}, within(0.0)));
        claims.put("rprop.max", () -> assertThat(Fed.of("rprop").at(60).by(1, 1, 1))
                .containsExactly(new double[] {-60, -50, -50}, within(0.0)));
    }

    /// On L = w² a step of size s from w = 1 keeps the part 1 − s of its promise.
    private void addSearch() {
        DoubleUnaryOperator sizeOfC = c -> size(Map.of("c", c), 0.9);
        claims.put("line-search.c", () -> {
            assertThat(sizeOfC.applyAsDouble(1e-6)).isEqualTo(0.9);
            assertThat(sizeOfC.applyAsDouble(0.09)).isEqualTo(0.9);
            assertThat(sizeOfC.applyAsDouble(0.11)).isEqualTo(0.45);
            assertThat(sizeOfC.applyAsDouble(0.9)).isEqualTo(0.05625);
        });
        claims.put("line-search.shrink", () -> {
            assertThat(size(Map.of("c", 0.5, "shrink", 0.05), 0.9)).isCloseTo(0.045, within(1e-15));
            assertThat(size(Map.of("c", 0.5, "shrink", 0.95), 0.9)).isCloseTo(0.9 * Math.pow(0.95, 12), within(1e-14));
            assertThat(size(Map.of("c", 0.9, "shrink", 0.95), 100)).as("after 50 times it is taken as it is")
                    .isCloseTo(100 * Math.pow(0.95, 50), within(1e-12));
        });
    }

    private static double size(Map<String, Double> settings, double rate) {
        Scenario scenario = Given.scenario("w^2", "line-search", rate, Vector.of(1), 1);
        for (Map.Entry<String, Double> setting : settings.entrySet()) {
            scenario = scenario.withSetting(setting.getKey(), setting.getValue());
        }
        return -Given.run(scenario).change(0).w() / 2;
    }

    private static void assertPlain(Fed fed, double rate) {
        assertThat(fed.by(SLOPES)).containsExactly(Fed.of("gradient-descent").at(rate).by(SLOPES), within(1e-15));
    }

    /// Every step is a long, against the slope's sign.
    static void assertSigns(Fed fed) {
        assertThat(fed.by(SLOPES)).containsExactly(DoubleStream.of(SLOPES).map(g -> -RATE * Math.signum(g)).toArray(),
                within(1e-8));
    }

    static void assertSameFirst(Fed fed, String setting) {
        for (double value : new double[] {0, 0.5, 0.99}) {
            assertThat(fed.with(setting, value).first(3)).as(setting + value).isCloseTo(fed.first(3), within(1e-12));
        }
    }

    /// ε makes steps shorter, and takes the place of a root that is small beside it.
    static void assertDividedBy(Fed fed) {
        double[] usual = fed.by(1, 1, 1);
        double[] shorter = fed.with("epsilon", 0.5).by(1, 1, 1);
        for (int step = 0; step < 3; step++) {
            assertThat(Math.abs(shorter[step])).isLessThan(Math.abs(usual[step]));
        }
        assertThat(fed.with("epsilon", 0.5).last(1e-6, 300)).isCloseTo(-RATE / 0.5 * 1e-6, withPercentage(0.1));
    }

    /// After one steep place, steps on a gentle slope stay the shorter the more is kept.
    static void assertRemembersSteepness(Fed fed, String setting) {
        double[] slopes = Fed.repeated(1, 100, Fed.repeated(60, 1));
        assertThat(-fed.with(setting, 0.999).by(slopes)[60]).isLessThan(-0.5 * fed.with(setting, 0.5).by(slopes)[60]);
    }
}
