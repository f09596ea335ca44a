package parallax.intake.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.SafeHtml;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Languages;
import parallax.text.Span;

/**
 * Makes an article of a saved page: its visible text in reading order, one paragraph a line, with everything marked.
 */
public final class SavedPage {

    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** A title that stands in the metadata only. */
    private static final Mark TITLE = Mark.of(Role.TITLE, "title.metadata", 0.9);

    private final Phrases phrases;
    private final ClassNames names = ClassNames.load();

    /** Knows furniture by these words. */
    public SavedPage(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @throws Refusal if there is no text in the page */
    public Article article(String id, String file, byte[] bytes) throws Refusal {
        return article(id, file, CleanText.of(Decoder.decode(bytes, charset(bytes))));
    }

    /** @throws Refusal if there is no text in the page */
    public Article article(String id, String file, String html) throws Refusal {
        Document page = SafeHtml.page(html, file);
        Element body = page.body();
        List<Block> blocks = PageText.blocks(body);
        if (blocks.isEmpty()) {
            throw new Refusal(
                    "%s holds no text. If its scripts make the text, save it again from the browser.".formatted(file));
        }
        PageFacts facts = PageFacts.of(PageHead.of(page), blocks, names);
        @Nullable Mark[] marks = PageRoles.of(blocks, phrases, names, facts, body);
        List<Region> regions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        if (facts.title() != null && Arrays.stream(marks).noneMatch(m -> Mark.role(m) == Role.TITLE)) {
            append(text, regions, CleanText.of(facts.title()).replace('\n', ' '), TITLE);
        }
        for (int i = 0; i < marks.length; i++) {
            append(text, regions, CleanText.of(blocks.get(i).text()), marks[i]);
        }
        PageDates.Dated published = facts.published();
        PageDates.Dated updated = facts.updated();
        return new Article(
                id,
                file,
                facts.outlet(),
                facts.title(),
                facts.byline(),
                published == null ? null : published.day(),
                updated == null ? null : updated.day(),
                facts.url(),
                language(facts.language(), text),
                text.toString(),
                regions,
                new Origin(
                        published == null ? null : published.moment(),
                        updated == null ? null : updated.moment(),
                        facts.section(),
                        null,
                        facts.found(),
                        List.of(),
                        List.of()));
    }

    /** What the words say; what the page says of itself counts where they say nothing, for templates often lie. */
    private static @Nullable String language(@Nullable String said, StringBuilder text) {
        String words = Languages.of(text);
        return words == null ? said : words;
    }

    private static void append(StringBuilder text, List<Region> regions, String line, @Nullable Mark mark) {
        if (line.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(line);
        if (mark != null) {
            regions.add(mark.at(new Span(start, text.length())));
        }
    }

    /** The encoding that the page names in its first bytes, null where it names none. */
    private static @Nullable String charset(byte[] bytes) {
        Matcher m = CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
        return m.find() ? m.group(1) : null;
    }
}
