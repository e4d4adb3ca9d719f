package downhill.app;

import downhill.app.view.Command;
import downhill.export.Pixels;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.AnswerSheetText;
import downhill.lesson.answers.GivenAnswer;
import downhill.lesson.answers.PageAnswer;
import downhill.lesson.answers.QuestionPrint;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.session.Learning;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Every view of the window as a picture of its own, in every language and theme, to be looked at by somebody.
///
/// Arguments: a folder, and where wanted a size such as `1024x768`, languages, themes, and parts of views' names.
public final class ViewSheets {

    private final Path folder;
    private final List<String> wanted;

    private ViewSheets(Path folder, List<String> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws Throwable {
        Path folder = Path.of(arguments.length == 0 ? "views" : arguments[0]);
        Toolkit.start();
        try {
            new ViewSheets(folder, List.of(arguments).subList(Math.min(1, arguments.length), arguments.length)).writeAll();
        } catch (Throwable failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void writeAll() throws Throwable {
        String size = wanted.stream().filter(text -> text.matches("\\d+x\\d+")).findFirst().orElse("1440x900");
        List<Integer> sides = Stream.of(size.split("x")).map(Integer::valueOf).toList();
        EveryView views = Toolkit.onFxThread(() -> new EveryView(Opened.anew()));
        List<String> themes = Theme.all().stream().map(Theme::id).toList();
        List<String> languages = Words.languages();
        List<EveryView.View> all = Stream.concat(EveryView.all().stream(), Stream.of(
                new EveryView.View("answers", ViewSheets::answers),
                new EveryView.View("class board", ViewSheets::board))).toList();
        List<String> named = wanted.stream().filter(word -> !word.equals(size) && !themes.contains(word)
                && !languages.contains(word)).toList();
        for (String language : those(languages)) {
            Toolkit.onFxThread(() -> {
                views.opened().tongue.use(Words.of(language));
                views.opened().root().setOpacity(1);
                views.resize(sides.getFirst(), sides.getLast());
                return null;
            });
            for (EveryView.View view : all) {
                if (named.isEmpty() || named.stream().anyMatch(view.name()::contains)) {
                    Toolkit.onFxThread(() -> {
                        views.show(view);
                        for (String theme : those(themes)) {
                            views.opened().session.viewing().theming().choose(Theme.find(theme));
                            views.opened().show();
                            views.opened().show();
                            write(views.opened(), String.join("-", view.name().replaceAll("[^a-z0-9]+", "_"), size,
                                    language, theme));
                        }
                        return null;
                    });
                }
            }
        }
    }

    private List<String> those(List<String> all) {
        List<String> some = all.stream().filter(wanted::contains).toList();
        return some.isEmpty() ? all : some;
    }

    private void write(Opened opened, String name) throws IOException {
        Files.createDirectories(folder);
        Pixels pixels = WindowShot.of(opened.stage.getScene());
        BufferedImage whole = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        whole.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        Path file = folder.resolve(name + ".png");
        ImageIO.write(whole, "png", file.toFile());
        System.out.println(file);
    }

    private static void answers(Opened opened) {
        Learning learning = opened.session.learning();
        learning.open(learning.shelf().lessons().get(3), 1);
        learning.answer(new Answer.Choice(0));
        learning.check();
        learning.answer(new Answer.Choice(1));
        learning.check();
        opened.show();
        opened.run(Command.SAVE_ANSWERS);
    }

    private static void board(Opened opened) {
        Learning learning = opened.session.learning();
        learning.open(learning.shelf().lessons().get(3), 1);
        Lesson lesson = learning.shelf().lessons().get(3);
        String print = QuestionPrint.of(lesson).get(1).orElseThrow();
        learning.shelf().classroom().take(IntStream.range(0, 20).mapToObj(student -> AnswerSheetText.of(new AnswerSheet(
                "%012x".formatted(student), "Student " + student, lesson.id(), "T", List.of(new PageAnswer(1, print,
                        GivenAnswer.once(new Answer.Choice(student < 13 ? 1 : 0), student < 13))))))
                .collect(Collectors.joining()), number -> "copy " + number);
        learning.shelf().classroom().name(true);
    }
}
