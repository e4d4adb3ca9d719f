package downhill.app.lessons.edit;

import downhill.session.Drafting;

/// Something in the form that shows a part of the lesson that is being made.
interface DraftEntry {

    void show(Drafting drafting);
}
