package downhill.cli;

import downhill.picture.Words;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options as picocli needs to know them, and the help that it makes of them.
final class Grammar {

    private static final int WIDTH = 100;

    private Grammar() {
    }

    /// @param description what each option does
    /// @param document what may stand beside them
    static CommandSpec spec(Function<Option, String> description, String document) {
        CommandSpec spec = CommandSpec.create().name("downhill");
        spec.parser().expandAtFiles(false);
        for (Option option : Option.values()) {
            OptionSpec.Builder builder = OptionSpec.builder(option.text()).description(description.apply(option));
            if (option.repeats()) {
                builder.arity("1").paramLabel(option.value()).type(List.class).auxiliaryTypes(String.class);
            } else if (option.mayBeAlone()) {
                builder.arity("0..1").fallbackValue("").paramLabel(option.value()).hideParamSyntax(true).type(String.class);
            } else if (option.takesValue()) {
                builder.arity("1").paramLabel(option.value()).type(String.class);
            } else {
                builder.arity("0").type(boolean.class);
            }
            spec.addOption(builder.build());
        }
        spec.addPositional(PositionalParamSpec.builder().arity("0..*").paramLabel("[FILE]").hideParamSyntax(true)
                .type(List.class).auxiliaryTypes(String.class).description(document).build());
        return spec;
    }

    static String help(Words words) {
        String languages = String.join(", ", Words.languages());
        CommandSpec spec = spec(option -> words.text(option.key(), languages), words.text("cli.document"));
        spec.usageMessage()
                .width(WIDTH)
                .sortOptions(false)
                .sortSynopsis(false)
                .abbreviateSynopsis(true)
                .description(words.text("cli.help.what"))
                .synopsisHeading(words.text("cli.help.usage") + " ")
                .parameterListHeading("%n")
                .optionListHeading("")
                .footer("", words.text("cli.help.examples"),
                        "  downhill --loss \"w^4 - 3w^2 + w + 4\" --start -2.2 --rate 0.03",
                        "  downhill --optimizer adam --set beta1=0.8 --render adam.gif",
                        "  downhill --loss bowl --rate 1.05 --render run.csv",
                        "  downhill today.downhill --present");
        return new CommandLine(spec).getUsageMessage(Ansi.OFF);
    }
}
