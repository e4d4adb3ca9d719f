package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import downhill.BadInput;
import downhill.descent.Complaint;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.DocumentWriter;
import downhill.document.ShareCode;
import downhill.scene.RandomScenes;
import downhill.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What a monkey does with documents, and what must be so of the one that is open whatever it does.
final class MonkeyFiles {

    private static final Schema SCHEMA = schema();

    private final Session session;
    private final Random random;
    private final RandomScenes scenes;

    MonkeyFiles(Session session, Random random) {
        this.session = session;
        this.random = random;
        scenes = new RandomScenes(random.nextLong());
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs", "downhill.schema.json")), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Opens one that is good or bad, as a file or as a code, or saves what is open.
    String done() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                List<BadInput> bad = BadInput.all("documents");
                BadInput one = bad.get(random.nextInt(bad.size()));
                open(DocumentReading.of(one.bytes(), session.optimizers()), Optional.empty());
                yield one.line();
            }
            case 1 -> {
                Document document = Document.of(scenes.next());
                String text = DocumentWriter.text(document);
                open(DocumentReading.of(text.getBytes(StandardCharsets.UTF_8), session.optimizers()),
                        Optional.of(Path.of("one.downhill")));
                yield text;
            }
            case 2 -> {
                Optional<String> code = ShareCode.of(session.documents().document());
                code.ifPresent(there -> open(ShareCode.read(there, session.optimizers()), Optional.empty()));
                yield code.orElse("no code");
            }
            default -> {
                session.documents().saved(Path.of("saved.downhill"), session.documents().document());
                yield "saved";
            }
        };
    }

    private void open(DocumentReading reading, Optional<Path> file) {
        switch (reading) {
            case DocumentReading.Good(Document document, var notes) ->
                    session.documents().open(document, file, Optional.empty());
            case DocumentReading.Bad(Complaint why) -> session.notices().tell(why);
        }
    }

    /// What is open follows the schema, and is the same once it has been written and read.
    void comesBack() {
        Document document = session.documents().document();
        String text = DocumentWriter.text(document);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(text).isEmpty();
        assertThat(DocumentReading.of(text.getBytes(StandardCharsets.UTF_8), session.optimizers()))
                .as(text).isEqualTo(new DocumentReading.Good(document, List.of()));
    }
}
