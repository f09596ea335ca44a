package parallax.intake.format.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Fragments;
import parallax.intake.format.Out;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;

/**
 * A feed: RSS 0.9 to 2.0, RDF or Atom (RFC 4287); an article an item. It is read with jsoup, which knows no document
 * type and so no entities that a feed could define for itself.
 */
public final class Feed implements Format {

    /** No feed is longer; a document tree takes ten times its bytes. */
    private static final int LIMIT = 16 << 20;

    /** Deeper than any feed. */
    private static final int DEPTH = 200;

    private static final Set<String> NEVER = Set.of("html", "htm", "xhtml", "txt", "text", "csv", "jsonl", "md");

    private static final Pattern ROOT =
            Pattern.compile("<(?:[a-z]+:)?(?:rss|feed|rdf)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

    private final Fragments fragments;

    /** Reads the items as articles. */
    public Feed(PlainText plain, SavedPage page) {
        this.fragments = new Fragments(plain, page);
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        if (ending.equals("rss") || ending.equals("atom")) {
            return true;
        }
        String start = head.length == 0 || NEVER.contains(ending) ? "" : Decoder.decode(head, null);
        return start.stripLeading().replace("\uFEFF", "").startsWith("<")
                && ROOT.matcher(start).find();
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        byte[] bytes = source.bytes();
        if (bytes.length > LIMIT) {
            throw new Refusal("%s is larger than %d MB, more than any feed has, so it was left out."
                    .formatted(source.name(), LIMIT >> 20));
        }
        Document document = Parser.xmlParser().setMaxDepth(DEPTH).parseInput(text(bytes), "");
        Element channel = channel(document);
        List<Element> items = document.getAllElements().stream()
                .filter(e -> isItem(e) && e.parents().stream().noneMatch(Feed::isItem))
                .toList();
        if (channel == null || items.isEmpty()) {
            throw new Refusal(
                    "%s is not a feed with entries: there is nothing in it to import.".formatted(source.name()));
        }
        FeedItem.Around around = FeedItem.Around.of(channel);
        int number = 0;
        for (Element item : items) {
            TimeLimit.check();
            source.budget().entry(source.name());
            number++;
            String id = source.stem() + "-" + number;
            FeedItem entry = FeedItem.of(item, around);
            out.piece(entry.content().length(), () -> entry.article(fragments, id, source.name()));
        }
    }

    private static String text(byte[] bytes) {
        var m = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1));
        return CleanText.of(Decoder.decode(bytes, m.find() ? m.group(1) : null));
    }

    private static @Nullable Element channel(Document document) {
        for (Element e : document.getAllElements()) {
            String name = FeedItem.name(e);
            if (name.equals("channel") || name.equals("feed")) {
                return e;
            }
        }
        return null;
    }

    private static boolean isItem(Element e) {
        String name = FeedItem.name(e).toLowerCase(Locale.ROOT);
        return name.equals("item") || name.equals("entry");
    }
}
