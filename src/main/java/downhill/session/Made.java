package downhill.session;

import downhill.descent.Ending;
import downhill.descent.Run;
import java.util.List;

/// The runs of a comparison, made.
///
/// @param loss of the run that is looked at
/// @param runs one for each lane
record Made(ReadLoss loss, List<Run> runs) {

    /// How the first run ended that failed; else how the first one ended.
    Ending failure() {
        return runs.stream().map(Run::ending).filter(Ending.Failed.class::isInstance).findFirst()
                .orElse(runs.getFirst().ending());
    }
}
