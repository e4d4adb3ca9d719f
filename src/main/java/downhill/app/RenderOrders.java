package downhill.app;

import downhill.cli.LaunchRequest;
import downhill.cli.LessonAt;
import downhill.cli.Showing;
import downhill.cli.Size;
import downhill.export.Format;
import downhill.export.LessonPages;
import downhill.export.Order;
import downhill.export.PresentedPages;
import downhill.export.RaceOrder;
import downhill.export.RunOrder;
import downhill.picture.Words;
import downhill.scene.Scene;

/// What is ordered of that which the command line names.
final class RenderOrders {

    /// What fills a screen in a room.
    private static final Size SCREEN = new Size(1920, 1080);

    private RenderOrders() {
    }

    static Order of(LaunchRequest.Render render, Words words) {
        Showing showing = render.showing();
        Size size = showing.size().orElse(usual(render));
        int width = render.scale() * size.width();
        int height = render.scale() * size.height();
        RunOrder run = new RunOrder(render.file(), showing.scene(), render.run(), width, height);
        if (showing.lesson().isPresent()) {
            LessonAt at = showing.lesson().get();
            LessonPages lesson = new LessonPages(at.lesson(), showing.optimizers(), showing.language());
            return showing.present() ? new PresentedPages(lesson, words).order(run, at.page())
                    : render.worksheet().map(lesson::worksheet).orElse(lesson).order(run, at.page());
        }
        if (render.worksheet().isPresent()) {
            return run.worksheet(words, render.worksheet().get());
        }
        Scene scene = showing.scene();
        return scene.view().tab().isRace(scene.runs().lanes().size())
                ? RaceOrder.of(render.file(), scene, showing.optimizers(), words, width, height) : run;
    }

    private static Size usual(LaunchRequest.Render render) {
        return render.format() == Format.PDF ? new Size(Order.PAGE_WIDTH, Order.PAGE_HEIGHT)
                : render.showing().present() ? SCREEN : Size.USUAL;
    }
}
