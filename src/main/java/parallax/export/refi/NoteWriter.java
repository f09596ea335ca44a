package parallax.export.refi;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.export.Xml;
import parallax.export.notes.Notes;
import parallax.news.Annotation;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.news.Tag;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Memo;

/** Writes what was said of things: references where the things stand, then the notes, in files where XML cannot hold them. */
final class NoteWriter {

    private final Xml xml;
    private final Notes notes;
    private final Words words;
    private final List<Said> referred = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private record Said(
            String guid,
            String name,
            String text,
            @Nullable String author,
            @Nullable Instant created,
            @Nullable Instant changed) {}

    /** A memo and what it is on, where the format has no place for it there. */
    record Tie(String from, String note) {}

    NoteWriter(Xml xml, Notes notes, Words words) {
        this.xml = xml;
        this.notes = notes;
        this.words = words;
    }

    /** Refers to the note of a mark. */
    void ref(Annotation annotation) throws IOException {
        String guid = Guids.named("note", annotation.id());
        refer(new Said(
                guid,
                SourceWriter.name(annotation.note()),
                annotation.note(),
                annotation.author(),
                annotation.created(),
                annotation.changed()));
    }

    /** Refers to the memos on something. */
    void refs(Kind kind, String id) throws IOException {
        for (Memo memo : notes.memos()) {
            if (memo.on().kind() == kind && memo.on().id().equals(id)) {
                xml.empty("NoteRef", "targetGUID", guid(memo));
            }
        }
    }

    /** Refers to the examples of a tag, which the format knows as nothing but a note. */
    void examples(Tag tag) throws IOException {
        String examples = notes.examples().get(tag.id());
        if (examples != null) {
            String guid = NoteReader.examplesGuid(Guids.of("tag", tag.id()));
            refer(new Said(guid, NoteReader.EXAMPLES, examples, null, null, null));
        }
    }

    private void refer(Said said) throws IOException {
        referred.add(said);
        xml.empty("NoteRef", "targetGUID", said.guid());
    }

    private static String guid(Memo memo) {
        return Guids.of("memo", memo.id());
    }

    /** Writes all notes. */
    void write() throws IOException {
        String beside = AddendumWriter.text(notes);
        if (referred.isEmpty() && notes.memos().isEmpty() && beside == null) {
            return;
        }
        xml.start("Notes");
        for (Said said : referred) {
            note(said);
        }
        for (Memo memo : notes.memos()) {
            String about = memo.on().name().isEmpty() ? "Memo" : memo.on().name();
            note(new Said(guid(memo), about, memo.text(), memo.author(), memo.created(), memo.changed()));
        }
        if (beside != null) {
            note(new Said(Addendum.GUID, Addendum.NAME, beside, null, null, null));
        }
        xml.end();
    }

    private void note(Said said) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("guid", said.guid(), "name", words.text("Name of a note", said.name())));
        boolean fits = Words.fits(said.text());
        if (!fits) {
            files.put(said.guid() + ".txt", said.text());
            all.addAll(List.of("plainTextPath", "internal://" + said.guid() + ".txt"));
        }
        if (said.author() != null && said.created() != null && said.changed() != null) {
            String author = Guids.named("user", said.author());
            all.addAll(List.of(
                    "creatingUser", author, "creationDateTime", said.created().toString()));
            all.addAll(List.of(
                    "modifyingUser", author, "modifiedDateTime", said.changed().toString()));
        }
        String[] attributes = all.toArray(String[]::new);
        if (fits) {
            xml.start("Note", attributes)
                    .start("PlainTextContent")
                    .chars(said.text())
                    .end()
                    .end();
        } else {
            xml.empty("Note", attributes);
        }
    }

    /** Notes that XML cannot hold, by the names of their files. */
    Map<String, String> files() {
        return files;
    }

    /** The memos on speakers, outlets and statements. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (Memo memo : notes.memos()) {
            String from = switch (memo.on().kind()) {
                case SPEAKER -> Guids.of("speaker", memo.on().id());
                case OUTLET -> Guids.named("outlet", memo.on().id());
                case STATEMENT -> quote(memo.on().id());
                case JOURNAL, PROJECT, ARTICLE, TAG -> null;
            };
            if (from != null) {
                ties.add(new Tie(from, guid(memo)));
            }
        }
        return ties;
    }

    /** The quote that holds a passage, “article 10-42”; null where it is no longer one. */
    private @Nullable String quote(String passage) {
        for (Statement statement : notes.statements()) {
            for (Rendering r : statement.renderings()) {
                if (passage.equals(
                        r.article() + " " + r.span().start() + "-" + r.span().end())) {
                    return Guids.of("quote", r.quote());
                }
            }
        }
        return null;
    }
}
