package downhill.picture;

/// How wide the nudge is: δw = 0.1.
final class NudgeText {

    private NudgeText() {
    }

    static RichText of(Section section) {
        return RichText.symbol("δ" + section.symbol()).plusStrong(" = " + Numbers.exact(section.nudge()));
    }
}
