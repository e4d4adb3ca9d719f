package downhill.cli;

import java.util.Optional;

/// What the command line names to be looked at.
///
/// @param document the document that was named, if one was
/// @param byName whether anything was named: else what was open last may come back
public record Asked(Optional<DocumentArgument> document, boolean byName) {
}
