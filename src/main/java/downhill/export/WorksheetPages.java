package downhill.export;

import downhill.export.web.WebContent;
import downhill.picture.Painting;
import downhill.picture.Words;
import downhill.picture.Worksheet;

/// A worksheet of a run, each sheet a page.
///
/// @param sheet what is on paper
/// @param web the run for a browser
record WorksheetPages(Worksheet sheet, WebContent web) implements PagesOrder.Pages {

    /// A sheet of A4 paper, upright, at 96 pixels to an inch.
    static final int WIDTH = 794;
    static final int HEIGHT = 1123;

    @Override
    public String title(RunOrder run, Words words) {
        return run.title(words) + (sheet.answers() ? " — " + words.text("worksheet.answers") : "");
    }

    @Override
    public int count() {
        return sheet.sheets();
    }

    @Override
    public Painting page(int index) {
        return (page, box) -> sheet.paint(page, box, index);
    }
}
