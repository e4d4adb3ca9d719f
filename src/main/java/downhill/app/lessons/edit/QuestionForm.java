package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.json.JsonObject;
import downhill.json.JsonPath;
import downhill.json.JsonText;
import downhill.picture.Words;
import downhill.session.Authoring;
import downhill.session.Drafting;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A page's question, by form: its kind, and the fields that this kind has.
final class QuestionForm extends VBox implements DraftEntry {

    private static final JsonPath QUESTION = JsonPath.of("question");
    private static final List<String> DRAGGED = List.of("rate", "nudge", "start", "guess");
    private static final int MOST = 6;

    private final Look look;
    private final Session session;
    private final Authoring authoring;
    private final ChoiceEntry<QuestionKind> kinds;
    private final VBox rows = new VBox();
    private final List<DraftEntry> entries = new ArrayList<>();
    private String language;
    private String made = "";
    private Set<String> begun = Set.of();

    QuestionForm(Look look, Session session) {
        this.look = look;
        this.session = session;
        authoring = session.authoring();
        getStyleClass().add("draft-question");
        rows.getStyleClass().add("draft-rows");
        language = look.words().language();
        kinds = new ChoiceEntry<>("draft-question-kind", look.text("draft.question"), List.of(QuestionKind.values()),
                kind -> look.text(kind.key()), QuestionForm::kind, this::begin);
        getChildren().addAll(kinds, rows);
    }

    private static QuestionKind kind(Drafting drafting) {
        return drafting.shown().map(page -> QuestionKind.of(page.text(QUESTION.then("kind")))).orElse(QuestionKind.NONE);
    }

    /// In which language words are typed.
    void in(String other) {
        language = other;
        made = "";
    }

    private void begin(QuestionKind kind) {
        if (kind != authoring.now().map(QuestionForm::kind).orElse(kind)) {
            authoring.write(QUESTION, kind == QuestionKind.NONE ? Optional.empty()
                    : Optional.of(kind.begun(Words.of(language))));
        }
    }

    private QuestionList list(QuestionKind kind) {
        return new QuestionList(authoring, QUESTION, kind);
    }

    @Override
    public void show(Drafting drafting) {
        kinds.show(drafting);
        QuestionKind kind = kind(drafting);
        int several = list(kind).count(drafting);
        String wanted = kind + " " + several + " " + language;
        if (!wanted.equals(made)) {
            made = wanted;
            entries.clear();
            rows.getChildren().clear();
            if (kind != QuestionKind.NONE) {
                fill(kind, several);
            }
        }
        entries.forEach(entry -> entry.show(drafting));
    }

    private void fill(QuestionKind kind, int several) {
        begun = kind.texts(Words.of(language));
        words("draft.question.ask", QUESTION.then("ask"));
        switch (kind) {
            case CHOOSE -> {
                line("draft.question.answer", QUESTION.then("answer"));
                severalOf(kind, several, List.of("draft.question.value", "draft.question.when"), "reply");
            }
            case DRAG -> {
                add(new ChoiceEntry<>("draft-question-what", look.text("draft.question.what"), DRAGGED,
                        what -> look.text("draft.question.what." + what),
                        drafting -> drafting.shown().map(page -> page.text(QUESTION.then("what"))).orElse("rate"),
                        what -> authoring.write(QUESTION.then("what"), Optional.of(JsonText.of(what)))));
                line("draft.question.answer", QUESTION.then("answer"));
                line("draft.question.tolerance", QUESTION.then("tolerance"));
                severalOf(kind, several, List.of("draft.question.said"), "");
            }
            case NUMBER -> {
                line("draft.question.answer", QUESTION.then("answer"));
                line("draft.question.tolerance", QUESTION.then("tolerance"));
                severalOf(kind, several, List.of("draft.question.said"), "");
            }
            case LEFT_OR_RIGHT -> {
                line("draft.question.answer", QUESTION.then("answer"));
                severalOf(kind, several, List.of("draft.question.said"), "");
            }
            case ORDER -> severalOf(kind, several, List.of("draft.question.value"), "");
            case NONE -> { }
        }
        replied("draft.question.correct", QUESTION.then("correct"), JsonObject.EMPTY.with(language, QuestionKind.RIGHT));
        if (kind == QuestionKind.ORDER) {
            replied("draft.question.otherwise", QUESTION.then("otherwise", 0), list(kind).said(Words.of(language)));
        }
    }

    /// Each in a line: its expressions, its words, what is replied to it, and a button that takes it away.
    private void severalOf(QuestionKind kind, int count, List<String> expressions, String reply) {
        for (int index = 0; index < count; index++) {
            JsonPath each = list(kind).path().then(index);
            HBox line = new HBox();
            line.getStyleClass().add("draft-line");
            expressions.forEach(key -> line.getChildren().add(made(TextEntry.line(authoring, look.text(key),
                    each.then(key.endsWith("value") ? "value" : "when")))));
            TextEntry words = made(TextEntry.line(authoring, look.text("draft.question.words"),
                    each.then("text", language)));
            HBox.setHgrow(words, Priority.ALWAYS);
            line.getChildren().add(words);
            if (!reply.isEmpty()) {
                TextEntry said = made(TextEntry.line(authoring, look.text("draft.question.reply"),
                        each.then(reply, "text", language)));
                HBox.setHgrow(said, Priority.ALWAYS);
                line.getChildren().add(said);
            }
            if (kind != QuestionKind.ORDER) {
                line.getChildren().add(made(new PictureEntry(look, session, reply.isEmpty() ? each : each.then(reply),
                        list(kind).said(Words.of(language)))));
            }
            line.getChildren().add(remove(kind, index));
            rows.getChildren().add(line);
        }
        if (count < MOST) {
            Button more = new Button(look.text(kind.more()));
            more.setId("draft-question-more");
            more.setOnAction(event -> list(kind).add(Words.of(language)));
            rows.getChildren().add(more);
        }
    }

    private Button remove(QuestionKind kind, int index) {
        Button remove = new Button(null, look.icons().of("fth-x"));
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(look.text("draft.question.less", index + 1));
        remove.setOnAction(event -> list(kind).remove(index));
        return remove;
    }

    private void words(String key, JsonPath path) {
        add(TextEntry.lines(authoring, look.text(key), path.then(language), 2));
    }

    /// @param begun what it says if it has no words yet, by its language
    private void replied(String key, JsonPath reply, JsonObject begun) {
        TextEntry words = made(TextEntry.lines(authoring, look.text(key), reply.then("text", language), 2));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, made(new PictureEntry(look, session, reply, begun)));
        line.getStyleClass().add("draft-line");
        rows.getChildren().add(line);
    }

    private void line(String key, JsonPath path) {
        add(TextEntry.line(authoring, look.text(key), path));
    }

    private <E extends Node & DraftEntry> void add(E entry) {
        rows.getChildren().add(made(entry));
    }

    private <E extends DraftEntry> E made(E entry) {
        if (entry instanceof TextEntry text) {
            text.replacing(begun::contains);
        }
        entries.add(entry);
        return entry;
    }
}
