package downhill.document;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.json.JsonProblem;
import downhill.json.JsonReading;
import downhill.json.JsonValue;
import downhill.scene.SceneReader;
import java.util.List;

/// What became of a text that should be a document. Whatever the text, there is an answer, never an exception.
///
/// Nothing in a text can name a class, a file to load or a plug-in to run: an optimizer is looked for by its id among those
/// that are there.
public sealed interface DocumentReading {

    /// @param document can be shown and run
    /// @param notes what is to be told of it: what is not understood, and what is missing here
    record Good(Document document, List<Complaint> notes) implements DocumentReading {

        public Good {
            notes = List.copyOf(notes);
        }
    }

    /// @param complaint what is wrong, where, and what would be right
    record Bad(Complaint complaint) implements DocumentReading {
    }

    /// Reads a file's bytes. Takes some milliseconds: losses and rules are compiled.
    ///
    /// @param optimizers what can be chosen
    static DocumentReading of(byte[] bytes, Optimizers optimizers) {
        return of(JsonReading.of(bytes), optimizers);
    }

    private static DocumentReading of(JsonReading reading, Optimizers optimizers) {
        return switch (reading) {
            case JsonReading.Good(JsonValue value) -> DocumentReader.read(value, optimizers);
            case JsonReading.Bad(JsonProblem problem) -> new Bad(SceneReader.complaint(problem));
        };
    }
}
