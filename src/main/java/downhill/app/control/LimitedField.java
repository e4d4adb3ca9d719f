package downhill.app.control;

import javafx.scene.control.TextField;

/// A line to type in, of no more than [TextLimit#MOST] signs.
public final class LimitedField extends TextField {

    /// How large it would like to be, as those around it were told.
    private double wide;
    private double tall;

    /// The toolkit asks for this at every key; but the field is as large as it is, whatever is typed into it, and nothing
    /// around it need be laid out.
    @Override
    public void requestLayout() {
        double wideNow = getSkin() == null ? Double.NaN : computePrefWidth(-1);
        double tallNow = getSkin() == null ? Double.NaN : computePrefHeight(-1);
        if (wideNow == wide && tallNow == tall) {
            setNeedsLayout(true);
        } else {
            wide = wideNow;
            tall = tallNow;
            super.requestLayout();
        }
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (TextLimit.takes(this, end - start, text)) {
            super.replaceText(start, end, text);
        }
    }

    @Override
    public void replaceSelection(String text) {
        if (TextLimit.takes(this, getSelection().getLength(), text)) {
            super.replaceSelection(text);
        }
    }
}
