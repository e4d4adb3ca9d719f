package downhill.descent.data;

import java.util.List;

/// Data of the catalogue: what somebody has measured, and what it is good for.
///
/// Its name in a menu and the sentence that says what it shows are the messages `data.ID` and `data.ID.shows`; where it is
/// from stands in `docs/data.md`.
///
/// @param id how command line and messages call it
/// @param name what the data are called
/// @param points x and y as they are best looked at
/// @param skipped the rows of the file that can't be used
public record CatalogueData(String id, String name, Dataset points, List<SkippedRow> skipped) {

    public CatalogueData {
        skipped = List.copyOf(skipped);
    }
}
