package parallax.export.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.export.Xml;
import parallax.export.notes.Notes;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Memo;
import parallax.store.quotes.QuoteRow;

/** Writes outlets and speakers as cases, and statements as links among the quotes that report them. */
final class CaseWriter {

    private final Xml xml;
    private final Notes notes;
    private final Words words;
    private final Map<String, List<Article>> outlets = new TreeMap<>();
    private final Map<String, Spoken> speakers = new TreeMap<>();

    CaseWriter(Xml xml, Notes notes, Words words) {
        this.xml = xml;
        this.notes = notes;
        this.words = words;
    }

    /** A speaker's name with the quotes. */
    private record Spoken(String name, List<String> quotes) {}

    /** Works out who there is. */
    void gather() {
        notes.outlets().keySet().forEach(o -> outlets.put(o, new ArrayList<>()));
        for (Article article : notes.articles()) {
            if (article.outlet() != null) {
                outlets.computeIfAbsent(article.outlet(), o -> new ArrayList<>())
                        .add(article);
            }
            for (QuoteRow quote : notes.quotesOf(article)) {
                String speaker = quote.speakerId();
                String name = quote.speaker();
                if (speaker != null && name != null) {
                    speakers.computeIfAbsent(speaker, s -> new Spoken(name, new ArrayList<>()))
                            .quotes()
                            .add(Guids.of("quote", quote.id()));
                }
            }
        }
        // What is written on must be there, whether or not anything is said in the articles.
        for (Memo memo : notes.memos()) {
            if (memo.on().kind() == Kind.OUTLET) {
                outlets.computeIfAbsent(memo.on().id(), o -> new ArrayList<>());
            } else if (memo.on().kind() == Kind.SPEAKER) {
                speakers.computeIfAbsent(
                        memo.on().id(), s -> new Spoken(memo.on().name(), new ArrayList<>()));
            }
        }
    }

    boolean isEmpty() {
        return outlets.isEmpty() && speakers.isEmpty();
    }

    void cases() throws IOException {
        if (isEmpty()) {
            return;
        }
        xml.start("Cases");
        for (Map.Entry<String, List<Article>> outlet : outlets.entrySet()) {
            outlet(outlet.getKey(), outlet.getValue());
        }
        for (Map.Entry<String, Spoken> speaker : speakers.entrySet()) {
            xml.start(
                    "Case",
                    "guid",
                    Guids.of("speaker", speaker.getKey()),
                    "name",
                    words.text("Name of a speaker", speaker.getValue().name()));
            Facts.values(xml, Map.of(Facts.KIND, "Speaker"), words);
            for (String quote : speaker.getValue().quotes()) {
                xml.empty("SelectionRef", "targetGUID", quote);
            }
            xml.end();
        }
        xml.end();
    }

    private void outlet(String name, List<Article> articles) throws IOException {
        xml.start("Case", "guid", Guids.named("outlet", name), "name", words.text("Name of an outlet", name));
        Facts.values(xml, Map.of(Facts.KIND, "Outlet"), words);
        Outlet known = notes.outlets().get(name);
        if (known != null) {
            Facts.values(xml, Facts.of(known), words);
        }
        for (Article article : articles) {
            xml.empty("SourceRef", "targetGUID", SourceWriter.guid(article));
        }
        xml.end();
    }

    /** The first quote of a statement is tied to each of the others; memos without a place of their own to what they are on. */
    void links(List<NoteWriter.Tie> memos) throws IOException {
        Set<String> quotes = new HashSet<>();
        notes.articles().forEach(a -> notes.quotesOf(a).forEach(q -> quotes.add(q.id())));
        Set<String> tied = new HashSet<>();
        boolean open = false;
        for (Statement statement : notes.statements()) {
            List<String> tellings = statement.renderings().stream()
                    .filter(r -> r.state() == Rendering.State.SAME)
                    .map(Rendering::quote)
                    .filter(quotes::contains)
                    .distinct()
                    .map(q -> Guids.of("quote", q))
                    .toList();
            for (String other : tellings.stream().skip(1).toList()) {
                String guid = Guids.named("link", tellings.getFirst(), other);
                if (!tied.add(guid)) {
                    continue;
                }
                if (!open) {
                    xml.start("Links");
                    open = true;
                }
                xml.empty(
                        "Link",
                        "guid",
                        guid,
                        "name",
                        "Same statement",
                        "direction",
                        "Associative",
                        "originGUID",
                        tellings.getFirst(),
                        "targetGUID",
                        other);
            }
        }
        for (NoteWriter.Tie tie : memos) {
            if (!open) {
                xml.start("Links");
                open = true;
            }
            xml.empty(
                    "Link",
                    "guid",
                    Guids.named("link", tie.from(), tie.note()),
                    "direction",
                    "OneWay",
                    "originGUID",
                    tie.from(),
                    "targetGUID",
                    tie.note());
        }
        if (open) {
            xml.end();
        }
    }
}
