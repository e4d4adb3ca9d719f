package downhill.keep;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.session.Kept;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What a window begins with: the slot that it is kept in, and what comes back from it.
///
/// @param slot nothing where nothing can be kept
/// @param kept what was open last
/// @param told what is to be told of that
public record Beginning(Optional<KeptSlot> slot, Optional<Kept> kept, Optional<Complaint> told) {

    /// @param folder that slots are in
    /// @param last whether what was open last shall come back
    public static Beginning in(Path folder, boolean last, Optimizers optimizers) {
        try {
            Optional<KeptSlot> slot = KeptSlot.claim(folder, last);
            if (slot.isEmpty()) {
                return new Beginning(slot, Optional.empty(), Optional.of(Complaint.of("keep.full")));
            }
            return switch (slot.get().read(optimizers)) {
                case KeptSlot.Found.Nothing() -> new Beginning(slot, Optional.empty(), Optional.empty());
                case KeptSlot.Found.Good(Kept kept) -> new Beginning(slot, Optional.of(kept),
                        Optional.of(Complaint.of("keep.restored")));
                case KeptSlot.Found.Broken(Path aside) -> new Beginning(slot, Optional.empty(),
                        Optional.of(Complaint.of("keep.broken", aside)));
            };
        } catch (IOException | SecurityException unwritable) {
            return new Beginning(Optional.empty(), last ? KeptSlot.last(folder, optimizers) : Optional.empty(),
                    Optional.of(Complaint.of("keep.nowhere", folder)));
        }
    }
}
