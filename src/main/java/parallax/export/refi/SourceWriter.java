package parallax.export.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.export.Going;
import parallax.export.Xml;
import parallax.export.notes.Notes;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.coding.Memos.Kind;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** Writes the articles as sources with their marks and quotes, and the notes on marks. */
final class SourceWriter {

    /** Characters of a selection that its name takes over. */
    private static final int NAME = 100;

    private final Xml xml;
    private final Notes notes;
    private final RefiProfile profile;
    private final Words words;
    private final NoteWriter said;
    private final Set<String> tags = new HashSet<>();

    SourceWriter(Xml xml, Notes notes, RefiProfile profile, Words words, NoteWriter said) {
        this.said = said;
        this.xml = xml;
        this.notes = notes;
        this.profile = profile;
        this.words = words;
        notes.tags().stream().map(Tag::id).forEach(tags::add);
    }

    /** The name of the file that holds an article's text. */
    static String file(Article article) {
        return guid(article) + ".txt";
    }

    static String guid(Article article) {
        return Guids.of("article", article.id());
    }

    void sources(Going going) throws IOException {
        if (notes.articles().isEmpty()) {
            return;
        }
        xml.start("Sources");
        int done = 0;
        for (Article article : notes.articles()) {
            going.on(done++, notes.articles().size());
            String title = article.title() == null ? article.file() : article.title();
            xml.start(
                    "TextSource",
                    "guid",
                    guid(article),
                    "name",
                    words.text("Title of an article", title),
                    "plainTextPath",
                    "internal://" + file(article));
            FileText text = FileText.written(article.text(), profile);
            for (Annotation annotation : notes.annotationsOf(article)) {
                mark(text, annotation);
            }
            for (QuoteRow quote : notes.quotesOf(article)) {
                quote(text, quote);
            }
            said.refs(Kind.ARTICLE, article.id());
            Facts.values(xml, Facts.of(article), words);
            xml.end();
        }
        xml.end();
    }

    private void mark(FileText text, Annotation annotation) throws IOException {
        String author = Guids.named("user", annotation.author());
        String created = annotation.created().toString();
        selection(
                text,
                annotation.span(),
                "guid",
                Guids.of("annotation", annotation.id()),
                "creatingUser",
                author,
                "creationDateTime",
                created,
                "modifyingUser",
                author,
                "modifiedDateTime",
                annotation.changed().toString());
        for (String tag : annotation.tags()) {
            if (tags.contains(tag)) {
                xml.start(
                                "Coding",
                                "guid",
                                Guids.named("coding", annotation.id(), tag),
                                "creatingUser",
                                author,
                                "creationDateTime",
                                created)
                        .empty("CodeRef", "targetGUID", Guids.of("tag", tag))
                        .end();
            }
        }
        if (!annotation.note().isEmpty()) {
            said.ref(annotation);
        }
        xml.end();
    }

    private void quote(FileText text, QuoteRow quote) throws IOException {
        String guid = Guids.of("quote", quote.id());
        selection(text, quote.envelope(), "guid", guid);
        xml.start("Coding", "guid", Guids.named("coding", guid, Guids.QUOTE))
                .empty("CodeRef", "targetGUID", Guids.QUOTE)
                .end()
                .end();
    }

    /** Opens a selection. */
    private void selection(FileText text, Span span, String... attributes) throws IOException {
        Reading reading = profile.reading();
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of(
                "name",
                name(span.of(text.text())),
                "startPosition",
                "" + text.position(span.start(), reading),
                "endPosition",
                "" + text.position(span.end(), reading)));
        xml.start("PlainTextSelection", all.toArray(String[]::new));
    }

    static String name(String passage) {
        int end = passage.codePointCount(0, passage.length()) > NAME
                ? passage.offsetByCodePoints(0, NAME)
                : passage.length();
        return Words.cleaned(passage.substring(0, end));
    }
}
