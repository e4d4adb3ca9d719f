package downhill.session;

import downhill.descent.Complaint;
import downhill.lesson.answers.ClassSheets;
import downhill.picture.Tally;
import java.util.List;
import java.util.Optional;

/// What is known of a class's answers while a page of a lesson is shown. Immutable.
///
/// @param sheets the class's answers in the lesson
/// @param all what was answered on the page; nothing where it asks nothing, or nobody has answered
/// @param shown whether it is to be seen
/// @param told what a teacher must know of the files that were taken last
public record ClassPage(ClassSheets sheets, Optional<Tally> all, boolean shown, List<Complaint> told) {

    public ClassPage {
        told = List.copyOf(told);
    }

    /// What is to be seen of what was answered on the page.
    public Optional<Tally> tally() {
        return all.filter(there -> shown);
    }
}
