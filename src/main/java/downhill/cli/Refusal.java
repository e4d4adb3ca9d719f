package downhill.cli;

import downhill.descent.Complaint;
import downhill.picture.Words;

/// Why something asked for can't be done: where the mistake is, what it is, and what would be right.
///
/// @param place the option, and perhaps the character in its value
/// @param complaint what is wrong there
public record Refusal(Complaint place, Complaint complaint) {

    static Refusal at(Option option, Complaint complaint) {
        return new Refusal(Complaint.of("cli.at", option.text()), complaint);
    }

    static Refusal at(Option option, String key, Object... arguments) {
        return at(option, Complaint.of(key, arguments));
    }

    /// @param index of the character, from 0
    static Refusal at(Option option, int index, Complaint complaint) {
        return new Refusal(Complaint.of("cli.at.character", option.text(), index + 1), complaint);
    }

    static Refusal of(String key, Object... arguments) {
        return of(Complaint.of(key, arguments));
    }

    public static Refusal of(Complaint complaint) {
        return new Refusal(Complaint.of("cli.at.program"), complaint);
    }

    /// The one line that the user gets.
    public String line(Words words) {
        String line = words.text(place) + ": " + words.text(complaint);
        return line.replaceAll("\\R", " ");
    }
}
