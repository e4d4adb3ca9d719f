package downhill.cli;

import downhill.descent.Run;
import downhill.document.Document;
import downhill.export.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a command line asks for.
public sealed interface LaunchRequest {

    /// What is done where a window was asked for and there is no display: the animation is written to a file.
    static LaunchRequest withoutDisplay(Open open) {
        try {
            return Rendering.insteadOfWindow(open);
        } catch (Refused refused) {
            return new Refuse(open.showing().language(), refused.refusal());
        }
    }

    /// Open the window.
    ///
    /// @param showing what to show
    /// @param run its run, which a plug-in may have failed at
    /// @param asked what was named for that
    record Open(Showing showing, Run run, Asked asked) implements LaunchRequest {
    }

    /// Write what is looked at as a document.
    ///
    /// @param showing what is looked at
    /// @param document the same, with all that stood in the document it is from
    /// @param file where to
    record Keep(Showing showing, Document document, Path file) implements LaunchRequest {
    }

    /// Write a file, which needs no display.
    ///
    /// @param showing what to show; an animation begins at its step
    /// @param run its run
    /// @param file where to
    /// @param format what its ending says
    /// @param window the whole window instead of the picture alone
    /// @param worksheet whether it is one with answers or one with blanks; nothing where it is none
    /// @param scale how many times as many pixels it has on a side as the size says
    record Render(Showing showing, Run run, Path file, Format format, boolean window, int scale,
            Optional<Boolean> worksheet)
            implements LaunchRequest {
    }

    /// Print something, as it is.
    ///
    /// @param language in which it is
    /// @param text for standard output
    /// @param aside lines for standard error: what else there is to know
    record Print(String language, String text, List<String> aside) implements LaunchRequest {

        Print(String language, String text) {
            this(language, text, List.of());
        }
    }

    /// Say what is wrong.
    ///
    /// @param language in which to say it
    /// @param refusal what is wrong
    record Refuse(String language, Refusal refusal) implements LaunchRequest {
    }
}
