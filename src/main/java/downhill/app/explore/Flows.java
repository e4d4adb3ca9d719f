package downhill.app.explore;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.picture.RichText;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Texts one below the other, with as many flows as there are texts; flows are kept and used again. What they say, and where
/// their lines are broken, is worked out beside the FX thread.
final class Flows {

    private Flows() {
    }

    /// @param text what
    /// @param size how large
    /// @param tip what is told when it is pointed at; empty for nothing
    record Sized(RichText text, double size, String tip) {
    }

    private record Broken(RichFlow.Lines lines, String tip) {
    }

    /// @param then what comes after it
    static void show(Look look, VBox box, Supplier<List<Sized>> texts, Runnable then) {
        double wide = box.getWidth();
        look.together().begin(() -> broken(look, texts.get(), wide), now -> {
            fill(look, box.getChildren(), now);
            then.run();
        });
    }

    private static List<Broken> broken(Look look, List<Sized> texts, double wide) {
        return texts.stream().map(text -> new Broken(
                RichFlow.Lines.of(text.text, text.size, wide, look.ruler()), text.tip)).toList();
    }

    private static void fill(Look look, List<Node> flows, List<Broken> texts) {
        while (flows.size() > texts.size()) {
            flows.removeLast();
        }
        while (flows.size() < texts.size()) {
            flows.add(new RichFlow(look).filling());
        }
        for (int index = 0; index < texts.size(); index++) {
            RichFlow flow = (RichFlow) flows.get(index);
            flow.show(texts.get(index).lines);
            flow.tip(texts.get(index).tip);
        }
    }
}
