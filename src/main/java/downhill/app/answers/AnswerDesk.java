package downhill.app.answers;

import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.export.Reason;
import downhill.export.SafeFile;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.AnswerSheetText;
import downhill.session.Notice;
import downhill.session.Session;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Saves and copies a student's answers, and asks for those of a class.
public final class AnswerDesk implements AnswerDeeds {

    private final Stage stage;
    private final Look look;
    private final Session session;
    private final Executor background;
    private File folder;

    /// @param background writes
    public AnswerDesk(Stage stage, Look look, Session session, Executor background) {
        this.stage = stage;
        this.look = look;
        this.session = session;
        this.background = background;
    }

    @Override
    public void save(AnswerSheet sheet) {
        FileChooser chooser = chooser("answers.save.title");
        chooser.setInitialFileName(fileName(sheet));
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            folder = chosen.getParentFile();
            boolean isNamed = chosen.getName().toLowerCase(Locale.ROOT).endsWith(AnswerSheet.ENDING);
            write(isNamed ? chosen.toPath() : Path.of(chosen.getPath() + AnswerSheet.ENDING), sheet);
        }
    }

    /// The name, if there is one, and the lesson, without what no file is called.
    static String fileName(AnswerSheet sheet) {
        String name = sheet.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? "" : name + "-") + sheet.lesson() + AnswerSheet.ENDING;
    }

    private void write(Path file, AnswerSheet sheet) {
        byte[] text = AnswerSheetText.of(sheet).getBytes(StandardCharsets.UTF_8);
        background.execute(() -> {
            Notice told = written(file, text);
            Platform.runLater(() -> session.notices().show(told));
        });
    }

    private static Notice written(Path file, byte[] text) {
        try {
            SafeFile.write(file, out -> out.write(text));
            return Notice.news(Complaint.of("answers.saved", file.getFileName()));
        } catch (IOException unwritable) {
            return Notice.warning(Complaint.of("file.unsaved").with(Reason.of(file, unwritable)));
        }
    }

    @Override
    public void copy(AnswerSheet sheet) {
        ClipboardContent content = new ClipboardContent();
        content.putString(AnswerSheetText.of(sheet));
        boolean taken = Clipboard.getSystemClipboard().setContent(content);
        session.notices().show(taken ? Notice.news(Complaint.of("answers.copied"))
                : Notice.warning(Complaint.of("export.clipboard")));
    }

    @Override
    public void ask() {
        List<File> chosen = chooser("class.take.title").showOpenMultipleDialog(stage);
        if (chosen != null && !chosen.isEmpty()) {
            folder = chosen.getFirst().getParentFile();
            session.learning().shelf().classroom().take(chosen.stream().map(File::toPath).toList());
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text(title));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(look.text("answers.file"), "*" + AnswerSheet.ENDING));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }
}
