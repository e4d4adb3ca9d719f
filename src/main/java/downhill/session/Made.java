package downhill.session;

import downhill.descent.Ending;
import downhill.descent.Run;
import downhill.picture.KnownCurves;
import java.util.List;
import java.util.Optional;

/// The runs of a comparison, made.
///
/// @param loss of the run that is looked at
/// @param runs one for each lane
/// @param curves what pictures of the run that is looked at will ask for, where that was worked out already
record Made(ReadLoss loss, List<Run> runs, Optional<KnownCurves> curves) {

    /// How the first run ended that failed; else how the first one ended.
    Ending failure() {
        return runs.stream().map(Run::ending).filter(Ending.Failed.class::isInstance).findFirst()
                .orElse(runs.getFirst().ending());
    }
}
