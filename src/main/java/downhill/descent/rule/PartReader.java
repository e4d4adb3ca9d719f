package downhill.descent.rule;

import downhill.formula.TypedName;

/// Reads the front of a line, `name =`, and finds out what the line is.
record PartReader(Source source) {

    /// @param line not empty
    /// @throws RuleRefusal if it is nothing that a line can be
    Part read(Place line) {
        TypedName typed = TypedName.at(source.typed(), line.from()).orElseThrow(() -> source.refuse(
                new Place(line.from(), line.from() + Character.charCount(source.typed().codePointAt(line.from()))),
                RuleProblem.NO_NAME));
        Place at = new Place(line.from(), line.from() + typed.length());
        Place rest = new Place(at.to(), line.to()).trimmed(source.plain());
        if (isUnusable(typed)) {
            throw source.refuse(at, RuleProblem.RESERVED, typed.name());
        }
        Place right = new Place(rest.from() + sign(typed.name(), rest), rest.to()).trimmed(source.plain());
        if (typed.name().equals("b")) {
            throw source.refuse(at, RuleProblem.BIAS);
        }
        if (right.isEmpty()) {
            throw source.refuse(right, RuleProblem.NO_FORMULA, typed.name());
        }
        return DeclarationReader.isDeclaration(source.plain(right))
                ? new DeclarationReader(source, typed.name(), at).read(right)
                : assignment(typed.name(), at, right);
    }

    private Part assignment(String name, Place at, Place formula) {
        if (Rule.GIVEN.contains(name) && !name.equals("w")) {
            throw source.refuse(at, RuleProblem.GIVEN, name);
        }
        return new Part.Assignment(name, at, formula);
    }

    /// How long the sign is that gives the name its value: `=`, or `:=` and `←` as they are also written.
    private int sign(String name, Place rest) {
        String plain = source.plain(rest);
        if (plain.startsWith("==")) {
            throw source.refuse(new Place(rest.from(), rest.from() + 2), RuleProblem.TWO_EQUALS, name);
        }
        if (plain.startsWith("=") || plain.startsWith("←")) {
            return 1;
        }
        if (plain.startsWith(":=")) {
            return 2;
        }
        if (plain.matches("[-+*/^]=.*")) {
            throw source.refuse(new Place(rest.from(), rest.from() + 2), RuleProblem.CHANGED_BY, name,
                    plain.substring(0, 1));
        }
        int equals = plain.indexOf('=');
        if (equals > 0) {
            throw source.refuse(new Place(rest.from(), rest.from() + equals).trimmed(source.plain()),
                    RuleProblem.MORE_THAN_A_NAME, name);
        }
        throw source.refuse(new Place(rest.from(), rest.from()), RuleProblem.NO_EQUALS, name);
    }

    private static boolean isUnusable(TypedName typed) {
        return typed.isReserved() || typed.name().equals(DeclarationReader.IN);
    }
}
