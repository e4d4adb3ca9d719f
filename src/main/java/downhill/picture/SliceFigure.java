package downhill.picture;

import downhill.descent.Coordinate;
import java.util.Map;

/// One of two weights by itself, the other held still: its loss curve and its rectangle, small, by the same painters as with
/// one weight.
public final class SliceFigure {

    /// How wide a slice must be, in ems, to say where the other weight is held.
    private static final double ROOM_FOR_HELD = 11;
    private static final double SMALLEST = 0.92;
    /// How far beyond the figure its title may reach, in ems.
    private static final double BEYOND = 1.1;

    private SliceFigure() {
    }

    /// Where curve and rectangle lie within their box.
    public static Sheet sheet(Box box, Section section, double em) {
        // What a batch says of the slope is told below the slope.
        return Sheet.small(box, section.view(), em, section.track().run().descent().sight().isExact() ? 1 : 2);
    }

    /// Draws them.
    public static void paint(Page page, Box box, Section section) {
        Sheet sheet = sheet(box, section, page.em());
        Axes.zero(page, sheet.slope());
        Axes.bottom(page, sheet.slope(), section.symbol());
        TwoFigures.guides(page, sheet, section);
        SlopeFigure.paintSmall(page, sheet.slope(), section, sheet.freeAboveSlope(page.em()));
        LossFigure.paintSmall(page, sheet.loss(), section);
        if (section.track().coordinate() == Coordinate.W) {
            TallyFigure.paint(page, sheet, section);
        }
        title(page, sheet, section);
    }

    private static void title(Page page, Sheet sheet, Section section) {
        String other = section.track().coordinate().other().symbol();
        RichText title = page.words().rich("slice.title", Map.of("weight", RichText.symbol(section.symbol(), Role.TEXT)))
                .plus(RichText.words("  ", Role.DIM));
        RichText held = page.words().rich("slice.held", Map.of("other", RichText.symbol(other, Role.DIM),
                "value", RichText.words(Numbers.significant(held(section), 3), Role.DIM))).in(Role.DIM);
        double room = sheet.loss().box().width();
        RichText whole = title.plus(held);
        // Both slices are equally wide: both tell it, or neither does.
        double size = Math.min(page.em(), (room + BEYOND * page.em()) / page.ruler().width(whole, 1));
        boolean fits = room >= ROOM_FOR_HELD * page.em() && size >= SMALLEST * page.em();
        // Where there is not even room for its words, the weight alone says which slice it is.
        RichText shortest = page.ruler().width(title, page.em()) <= room + BEYOND * page.em() ? title
                : RichText.symbol(section.symbol());
        page.text(fits ? whole : shortest, fits ? size : page.em(), sheet.loss().box().left(),
                sheet.page().top() + page.em(), Page.Align.LEFT);
    }

    private static double held(Section section) {
        return new Track(section.track().run(), section.track().coordinate().other()).at(section.step());
    }
}
