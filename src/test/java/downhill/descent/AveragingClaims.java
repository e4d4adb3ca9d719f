package downhill.descent;

import static downhill.descent.Fed.RATE;
import static downhill.descent.SettingClaims.SLOPES;
import static downhill.descent.SettingClaims.assertDividedBy;
import static downhill.descent.SettingClaims.assertRemembersSteepness;
import static downhill.descent.SettingClaims.assertSameFirst;
import static downhill.descent.SettingClaims.assertSigns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the tips of Adam's settings and of its relatives' say.
final class AveragingClaims {

    private final Map<String, Runnable> claims = new TreeMap<>();

    private AveragingClaims() {
    }

    static Map<String, Runnable> all() {
        AveragingClaims here = new AveragingClaims();
        here.addShared();
        here.addAdaMax();
        here.addAmsGrad();
        here.addNadam();
        here.addAdamW();
        here.addQhAdam();
        return here.claims;
    }

    private void addShared() {
        for (String id : List.of("adam", "adamax", "amsgrad", "nadam", "adamw", "qhadam")) {
            claims.put(id + ".beta1", () -> {
                assertSlopeAlone(own(id).with("beta1", 0));
                if (!id.equals("nadam")) {
                    assertSlowToTurn(own(id));
                    assertSameFirst(own(id), "beta1");
                }
            });
            claims.put(id + ".beta2", () -> {
                assertSigns(own(id).with("beta1", 0).with("beta2", 0));
                assertSameFirst(own(id), "beta2");
                assertRemembersSteepness(own(id).with("beta1", 0), "beta2");
            });
            claims.put(id + ".epsilon", () -> assertDividedBy(own(id)));
        }
    }

    /// With what is the rule's own left out of account, where another setting does that.
    private static Fed own(String id) {
        return id.equals("adamw") ? Fed.of(id).with("decay", 0) : Fed.of(id);
    }

    /// With nothing kept of the average, a step is against the present slope whatever there was before.
    private static void assertSlopeAlone(Fed fed) {
        assertThat(Math.signum(fed.by(5, 5, 5, -1)[3])).isEqualTo(1);
    }

    private static void assertSlowToTurn(Fed fed) {
        double[] slopes = Fed.repeated(30, 1, -1);
        Fed all = fed.id().equals("qhadam") ? fed.with("nu1", 1) : fed;
        assertThat(all.with("beta1", 0.99).by(slopes)[30]).as("goes on").isNegative();
        assertThat(all.with("beta1", 0.2).by(slopes)[30]).as("turns round").isPositive();
    }

    private void addAdaMax() {
        claims.put("adamax.beta2", () -> {
            assertSigns(Fed.of("adamax").with("beta1", 0).with("beta2", 0));
            assertRemembersSteepness(Fed.of("adamax").with("beta1", 0), "beta2");
            double[] fading = Fed.of("adamax").with("beta1", 0).with("beta2", 0.5).by(8, 1, 1, 1, 1, 4);
            assertThat(fading).as("u is 8, 4, 2, 1, 1, 4").containsExactly(
                    new double[] {-RATE, -RATE / 4, -RATE / 2, -RATE, -RATE, -RATE}, within(1e-8));
        });
        claims.put("adamax.epsilon", () -> {
            Fed larger = Fed.of("adamax").with("epsilon", 0.5);
            assertThat(larger.first(100)).isCloseTo(-RATE, within(1e-3));
            assertThat(larger.first(0.5)).isCloseTo(-RATE / 2, within(1e-9));
            assertThat(larger.first(0)).isZero();
        });
    }

    private void addAmsGrad() {
        claims.put("amsgrad.beta2", () -> {
            assertSameFirst(Fed.of("amsgrad"), "beta2");
            Fed steepest = Fed.of("amsgrad").with("beta1", 0).with("beta2", 0);
            assertThat(steepest.by(2, 10, 1, -5)).containsExactly(
                    new double[] {-RATE, -RATE, -RATE / 10, RATE / 2}, within(1e-8));
            assertThat(-Fed.of("amsgrad").with("beta1", 0).with("beta2", 0.9).by(1, 10, 1)[2])
                    .as("10 counts less").isGreaterThan(-steepest.by(1, 10, 1)[2]);
        });
    }

    private void addNadam() {
        claims.put("nadam.psi", () -> {
            assertThat(Fed.of("nadam").with("psi", 0).line("mu", 1, 500)).isEqualTo(0.45);
            assertThat(Fed.of("nadam").line("mu", 1, 1)).isCloseTo(0.45, within(1e-3));
            assertThat(Fed.of("nadam").with("psi", 1).line("mu", 1, 100)).isCloseTo(0.9, within(0.01));
        });
        Runnable shared = claims.get("nadam.beta1");
        claims.put("nadam.beta1", () -> {
            shared.run();
            assertThat(Fed.of("nadam").with("beta1", 0.99).by(Fed.repeated(30, 1, -1))[30]).isPositive();
            assertThat(Fed.of("nadam").with("beta1", 0.5).with("psi", 1).line("mu", 1, 500)).isCloseTo(0.5, within(1e-6));
        });
    }

    private void addAdamW() {
        claims.put("adamw.epsilon", () -> {
            assertDividedBy(own("adamw"));
            assertThat(Fed.of("adamw").from(2).with("epsilon", 1).first(0)).isEqualTo(Fed.of("adamw").from(2).first(0));
        });
        claims.put("adamw.decay", () -> {
            for (double w : new double[] {2, -2, 0}) {
                assertThat(Fed.of("adamw").from(w).with("decay", 0.3).first(0)).isCloseTo(-RATE * 0.3 * w, within(1e-16));
            }
            assertThat(Fed.of("adamw").from(2).with("decay", 0).by(SLOPES))
                    .isEqualTo(Fed.of("adam").from(2).by(SLOPES));
        });
    }

    private void addQhAdam() {
        Fed adam = Fed.of("adam").with("beta1", 0.995);
        Runnable beta1 = claims.get("qhadam.beta1");
        claims.put("qhadam.beta1", () -> {
            beta1.run();
            Fed without = Fed.of("qhadam").with("nu1", 0);
            assertThat(without.with("beta1", 0.5).by(SLOPES)).containsExactly(without.by(SLOPES), within(1e-15));
        });
        Runnable beta2 = claims.get("qhadam.beta2");
        claims.put("qhadam.beta2", () -> {
            beta2.run();
            Fed without = Fed.of("qhadam").with("nu2", 0);
            assertThat(without.with("beta2", 0.5).by(SLOPES)).containsExactly(without.by(SLOPES), within(1e-15));
        });
        claims.put("qhadam.nu1", () -> {
            assertThat(Fed.of("qhadam").with("nu1", 1).by(SLOPES)).containsExactly(adam.by(SLOPES), within(1e-15));
            assertSigns(Fed.of("qhadam").with("nu1", 0).with("beta2", 0));
        });
        claims.put("qhadam.nu2", () -> {
            assertThat(Fed.of("qhadam").with("nu1", 1).with("nu2", 1).by(SLOPES))
                    .containsExactly(adam.by(SLOPES), within(1e-15));
            assertSigns(Fed.of("qhadam").with("nu1", 0).with("nu2", 0));
        });
    }
}
