package downhill.app;

import downhill.app.document.DocumentDesk;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.FxThread;
import downhill.app.draw.Headless;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.present.Screens;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.export.Pixels;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.lesson.Question;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.scene.Scene;
import downhill.session.Learning;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Contact sheets: every page of every lesson as the window shows it, in every language and theme, to be looked at by
/// somebody. A page with a question is there as it asks, and with its right answer and one that isn't.
///
/// Arguments: a folder, and where wanted a size such as `1024x768`, languages, themes, and ids of lessons; and `answered`
/// for the pages with a question alone, with one answer for each thing that is said to a wrong one.
public final class LessonSheets {

    private static final int COLUMNS = 2;
    private static final int TILE = 960;
    /// How wide things are is known only after they have been laid out.
    private static final int PASSES = 3;

    private final int width;
    private final int height;
    private final boolean isAnswered;

    private LessonSheets(int width, int height, boolean isAnswered) {
        this.width = width;
        this.height = height;
        this.isAnswered = isAnswered;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length == 0 ? "sheets" : arguments[0]);
        List<String> wanted = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        String size = wanted.stream().filter(text -> text.matches("\\d+x\\d+")).findFirst().orElse("1440x900");
        List<Integer> sides = Stream.of(size.split("x")).map(Integer::valueOf).toList();
        try {
            new LessonSheets(sides.getFirst(), sides.getLast(), wanted.contains("answered")).writeAll(folder, wanted);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void writeAll(Path folder, List<String> wanted) throws Exception {
        List<String> ids = Lessons.all(Optimizers.installed()).stream().map(Lesson::id).toList();
        Headless.start();
        for (String language : wanted(Words.languages(), wanted)) {
            for (String theme : wanted(Theme.all().stream().map(Theme::id).toList(), wanted)) {
                write(folder.resolve(language + "-" + theme), language, Theme.find(theme).orElseThrow(),
                        wanted(ids, wanted));
            }
        }
    }

    /// Those of all that are named, or all where none is.
    private static List<String> wanted(List<String> all, List<String> named) {
        List<String> some = all.stream().filter(named::contains).toList();
        return some.isEmpty() ? all : some;
    }

    private void write(Path folder, String language, Theme theme, List<String> ids) throws Exception {
        Files.createDirectories(folder);
        Window window = FxThread.await(FxThread.ask(() -> {
            Window made = window(language, theme);
            made.lay(width, height);
            return made;
        }));
        for (Lesson lesson : window.session().learning().shelf().lessons()) {
            if (ids.contains(lesson.id())) {
                List<BufferedImage> tiles = new ArrayList<>();
                for (int page = 0; page < lesson.pages().size(); page++) {
                    tiles.addAll(tiles(window, lesson, page));
                }
                Path file = folder.resolve(lesson.id() + ".png");
                if (!tiles.isEmpty()) {
                    sheet(tiles, file);
                    System.out.println(file);
                }
            }
        }
    }

    private static Window window(String language, Theme theme) {
        Styles.useFor(theme);
        Look look = new Look(Words.of(language), new Fonts(), new Ruler(), new Colours(theme));
        Signal signal = new Signal();
        Session session = Session.open(Optimizers.installed(),
                new Workers(Runnable::run, Runnable::run, Runnable::run, Runnable::run),
                Scene.of(Catalogue.first().scenario(), Catalogue.first().nudge()), Map.of(), Catalogue.first(), signal);
        session.viewing().calm(true);
        session.viewing().theming().choose(Optional.of(theme));
        Stage stage = new Stage();
        return new Window(stage, Screens.ofSystem(), look, session, signal, Math::random, offer -> { },
                new DocumentDesk(stage, look, session, Optional.empty()));
    }

    private List<BufferedImage> tiles(Window window, Lesson lesson, int page) throws Exception {
        List<BufferedImage> tiles = new ArrayList<>();
        Learning learning = window.session().learning();
        Optional<Question> question = lesson.pages().get(page).question();
        BufferedImage asking = tile(window, () -> learning.open(lesson, page));
        if (!isAnswered || question.isPresent()) {
            tiles.add(asking);
        }
        if (question.isPresent()) {
            WrongAnswers wrong = new WrongAnswers(window.session());
            List<Answer> answers = FxThread.await(FxThread.ask(wrong::all));
            tiles.add(tile(window, learning::goOn));
            for (Answer answer : answers.subList(0, Math.min(isAnswered ? answers.size() : 1, answers.size()))) {
                tiles.add(tile(window, () -> {
                    learning.again();
                    wrong.give(answer);
                }));
            }
        }
        return tiles;
    }

    private BufferedImage tile(Window window, Runnable deed) throws Exception {
        Pixels pixels = FxThread.await(FxThread.ask(() -> {
            deed.run();
            window.session().viewing().settle();
            for (int pass = 0; pass < PASSES; pass++) {
                window.refresh();
                window.root().applyCss();
                layOut(window.root());
            }
            return WindowShot.of(window.root().getScene());
        }));
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        whole.setRGB(0, 0, width, height, pixels.argb(), 0, width);
        BufferedImage tile = new BufferedImage(TILE, TILE * height / width, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(whole.getScaledInstance(TILE, tile.getHeight(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return tile;
    }

    /// There are no pulses without a stage that is shown: what has changed inside of something that scrolls would stay as it
    /// was.
    private static void layOut(Parent parent) {
        // What scrolls keeps an image of itself, which only pulses renew.
        parent.setCache(false);
        parent.requestLayout();
        parent.layout();
        parent.getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(Parent.class::cast)
                .forEach(LessonSheets::layOut);
    }

    private void sheet(List<BufferedImage> tiles, Path file) throws IOException {
        int small = tiles.getFirst().getHeight();
        int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * TILE, rows * small, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        for (int index = 0; index < tiles.size(); index++) {
            pen.drawImage(tiles.get(index), index % COLUMNS * TILE, index / COLUMNS * small, null);
        }
        pen.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }
}
