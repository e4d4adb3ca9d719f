package downhill.app.lessons.edit;

import downhill.app.control.ScrollToFocus;
import downhill.app.control.ScrolledView;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.json.JsonConstant;
import downhill.json.JsonPath;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import downhill.session.Authoring;
import downhill.session.Drafting;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page that is worked on: its words in each language, what is seen of the window, and its question.
final class PageForm extends VBox {

    private final Look look;
    private final Authoring authoring;
    private final VBox words = new VBox();
    private final VBox page = new VBox();
    private final List<DraftEntry> entries = new ArrayList<>();
    private final List<DraftEntry> fixed = new ArrayList<>();
    private final QuestionForm question;
    private final Label empty;
    private String language;
    private TextEntry title;

    PageForm(Look look, Session session) {
        this.look = look;
        authoring = session.authoring();
        language = look.words().language();
        question = new QuestionForm(look, session);
        words.getStyleClass().add("draft-rows");
        page.getStyleClass().add("draft-rows");
        empty = new Label(look.text("draft.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("hint");
        Label seen = new Label(look.text("draft.parts"));
        seen.getStyleClass().add("card-title");
        page.getChildren().addAll(seen, parts(), question);
        fixed.add(question);
        VBox all = new VBox(words, empty, page);
        all.getStyleClass().addAll("draft-rows", "draft-form");
        ScrollPane scroll = new ScrolledView(all);
        scroll.getStyleClass().add("right");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.in(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        WrapLine top = new WrapLine(languages(), new InsertMenu(look, all));
        top.getStyleClass().add("draft-line");
        VBox.setMargin(top, new Insets(0, 0, 0, ScrollToFocus.RING));
        getStyleClass().add("draft-rows");
        getChildren().addAll(top, scroll);
        fill();
    }

    /// In which language the words are typed that are seen.
    private Node languages() {
        WrapLine choices = new WrapLine();
        choices.getStyleClass().addAll("segments", "title-segments");
        choices.setMaxWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (String each : Words.languages()) {
            ToggleButton button = new ToggleButton(Words.of(each).name());
            button.setId("draft-language-" + each);
            button.setToggleGroup(group);
            button.setSelected(each.equals(language));
            button.setOnAction(event -> {
                button.setSelected(true);
                language = each;
                question.in(each);
                fill();
                authoring.now().ifPresent(this::show);
            });
            choices.getChildren().add(button);
        }
        return choices;
    }

    private void fill() {
        entries.clear();
        TextEntry lesson = TextEntry.ofLesson(authoring, look.text("draft.lesson.title"), JsonPath.of("title", language));
        title = TextEntry.line(authoring, look.text("draft.title"), JsonPath.of("title", language));
        TextEntry text = TextEntry.lines(authoring, look.text("draft.text"), JsonPath.of("text", language), 3);
        TextEntry notes = TextEntry.lines(authoring, look.text("draft.notes"), JsonPath.of("notes", language), 2);
        TextEntry locked = TextEntry.line(authoring, look.text("draft.locked"), JsonPath.of("locked", language));
        lesson.input().setId("draft-lesson-title");
        lesson.replacing(look.text("draft.new.title")::equals);
        title.replacing(now -> IntStream.rangeClosed(1, authoring.now().map(each -> each.draft().pages().size()).orElse(0))
                .anyMatch(number -> now.equals(look.text("draft.title.begun", number))));
        text.replacing(look.text("draft.text.begun", "{w}", "{slope:+}")::equals);
        entries.addAll(List.of(lesson, title, text, notes, locked));
        words.getChildren().setAll(lesson, title, text, notes, locked);
    }

    private Node parts() {
        FlowPane rows = new FlowPane();
        rows.getStyleClass().add("draft-parts");
        for (WindowPart part : WindowPart.values()) {
            String name = JsonConstant.name(part);
            ChoiceEntry<Access> entry = new ChoiceEntry<>("draft-part-" + name, look.text("part." + name),
                    List.of(Access.values()), access -> look.text("draft.access." + JsonConstant.name(access)),
                    drafting -> drafting.shown().map(shown -> shown.part(part)).orElse(Access.SHOWN),
                    access -> authoring.edit((shown, moment) -> shown.with(part, access)));
            fixed.add(entry);
            rows.getChildren().add(entry);
        }
        return rows;
    }

    void show(Drafting drafting) {
        boolean isPage = drafting.shown().isPresent();
        Presence.of(page, isPage);
        Presence.of(empty, !isPage);
        for (int index = 1; index < words.getChildren().size(); index++) {
            Presence.of(words.getChildren().get(index), isPage);
        }
        entries.forEach(entry -> entry.show(drafting));
        fixed.forEach(entry -> entry.show(drafting));
    }

    /// What is typed first on a page.
    Node first() {
        return title.input();
    }
}
