package downhill.session;

import downhill.descent.Complaint;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.ClassSheets;
import downhill.lesson.answers.SheetReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads the files of a class's answers: whatever they are, there is an answer for each.
public final class ClassFiles {

    private ClassFiles() {
    }

    /// Whether files that were dropped are a class's: one that is named so, a folder, or several of any kind.
    public static boolean areThese(Collection<Path> files) {
        return files.size() > 1 || files.stream().anyMatch(file -> isNamed(file) || Files.isDirectory(file));
    }

    private static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(AnswerSheet.ENDING);
    }

    static List<Classroom.Read> read(Collection<Path> files) {
        List<Classroom.Read> read = new ArrayList<>();
        for (Path file : files) {
            read.addAll(Files.isDirectory(file) ? folder(file) : List.of(read(file, file(file))));
        }
        if (read.size() > 2 * ClassSheets.MOST) {
            read = new ArrayList<>(read.subList(0, 2 * ClassSheets.MOST));
            read.add(new Classroom.Read("…", new SheetReading.Bad(Complaint.of("class.many", 2 * ClassSheets.MOST))));
        }
        return read;
    }

    /// The answers in a folder, in the order of their names.
    private static List<Classroom.Read> folder(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> named = inside.filter(ClassFiles::isNamed).sorted().limit(2L * ClassSheets.MOST + 1).toList();
            return named.isEmpty() ? List.of(bad(folder, "class.folder", AnswerSheet.ENDING))
                    : named.stream().map(file -> read(file, file(file))).toList();
        } catch (IOException | SecurityException unreadable) {
            return List.of(bad(folder, "class.unreadable"));
        }
    }

    private static Classroom.Read bad(Path file, String key, Object... arguments) {
        return read(file, new SheetReading.Bad(Complaint.of(key, arguments)));
    }

    private static Classroom.Read read(Path file, SheetReading reading) {
        return new Classroom.Read(String.valueOf(file.getFileName()), reading);
    }

    private static SheetReading file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return SheetReading.of(in.readNBytes(SheetReading.MOST_BYTES + 1));
        } catch (IOException | SecurityException unreadable) {
            return new SheetReading.Bad(Complaint.of("class.unreadable"));
        }
    }
}
