package parallax.intake.format.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;

/** A page as Safari saves it, with all that belongs to it in one file: a binary property list. */
public final class WebArchive implements Format {

    private final SavedPage page;

    /** Reads the page that it holds. */
    public WebArchive(SavedPage page) {
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return ending.equals("webarchive") || start.startsWith(PropertyList.MAGIC) && start.contains("WebMainResource");
    }

    @Override
    public void read(Source source, Out out) {
        out.piece(source.size(), () -> article(source));
    }

    private Article article(Source source) throws Refusal {
        if (!(root(source) instanceof Map<?, ?> root)
                || !(root.get("WebMainResource") instanceof Map<?, ?> main)
                || !(main.get("WebResourceData") instanceof byte[] bytes)
                || bytes.length == 0) {
            throw new Refusal("%s holds no web page. Save the page again from the browser.".formatted(source.name()));
        }
        String html = main.get("WebResourceTextEncodingName") instanceof String charset
                ? CleanText.of(Decoder.decode(bytes, charset))
                : null;
        Article article = html == null
                ? page.article(source.stem(), source.name(), bytes)
                : page.article(source.stem(), source.name(), html);
        return main.get("WebResourceURL") instanceof String url && url.matches("(?i)https?://\\S+")
                ? Known.at(url, "WebResourceURL").under(article)
                : article;
    }

    private static @Nullable Object root(Source source) throws Refusal {
        try {
            return PropertyList.read(source.bytes());
        } catch (IllegalArgumentException e) {
            throw new Refusal("%s is damaged: it cannot be taken apart. Save the page again from the browser."
                    .formatted(source.name()));
        }
    }
}
