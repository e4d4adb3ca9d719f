package downhill.cli;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.ShareCode;
import downhill.keep.DocumentFile;
import downhill.text.Quote;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A document that was named on the command line, as a file or as a code.
///
/// @param file it is from; nothing where it was a code
/// @param document what is in it
/// @param notes what is to be told of it
public record DocumentArgument(Optional<Path> file, Document document, List<Complaint> notes) {

    private static final int LONGEST_QUOTED = 60;
    /// What describes a run, which the document does already.
    private static final Set<Option> OF_A_RUN = Option.ofRun();

    /// @throws Refused where it can't be opened, or something else is described as well
    static Optional<DocumentArgument> of(Arguments arguments, Optimizers optimizers) {
        return arguments.document().map(named -> {
            OF_A_RUN.stream().filter(arguments::has).findFirst().ifPresent(other -> {
                throw new Refused(Refusal.at(other, "cli.document.alone", Quote.line(named, LONGEST_QUOTED)));
            });
            return ShareCode.isIn(named) ? opened(Optional.empty(), ShareCode.read(named, optimizers))
                    : opened(Optional.of(path(named)), DocumentFile.read(path(named), optimizers));
        });
    }

    private static DocumentArgument opened(Optional<Path> file, DocumentReading reading) {
        return switch (reading) {
            case DocumentReading.Good(Document document, List<Complaint> notes) ->
                    new DocumentArgument(file, document, notes);
            case DocumentReading.Bad(Complaint why) -> throw new Refused(Refusal.of(why));
        };
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath();
        } catch (InvalidPathException unusable) {
            throw new Refused(Refusal.of("cli.document.name", text));
        }
    }

    /// What is to be told of it, for standard error.
    List<Refusal> aside() {
        return notes.stream().map(Refusal::of).toList();
    }

    /// Its run that is looked at, checked once more: it can be made.
    Preparation.Ready ready(Optimizers optimizers) {
        return switch (Preparation.of(document.scene().scenario(), optimizers)) {
            case Preparation.Ready ready -> ready;
            case Preparation.Refused(Complaint why) -> throw new Refused(Refusal.of(why));
            case Preparation.Unreadable(var error) ->
                    throw new Refused(Refusal.of(new Complaint(error.key(), error.arguments())));
            case Preparation.UnreadableRule(var error) ->
                    throw new Refused(Refusal.of(new Complaint(error.key(), error.arguments())));
        };
    }
}
