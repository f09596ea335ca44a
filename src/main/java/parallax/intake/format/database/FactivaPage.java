package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parallax.intake.article.Passage;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Magic;
import parallax.intake.format.Out;
import parallax.intake.source.Bytes;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.SafeHtml;
import parallax.intake.source.Source;

/** Many articles of Factiva, saved as one HTML page. A page that merely names Factiva is one article. */
public final class FactivaPage implements Format {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

    private final DocumentPieces pieces;
    private final SavedPage page;

    /** Hands on the articles of an export; a page that is none is a saved page. */
    public FactivaPage(DocumentPieces pieces, SavedPage page) {
        this.pieces = pieces;
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending)
                && Magic.ascii(head, 0, HEAD).toLowerCase(Locale.ROOT).contains("factiva");
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        byte[] bytes = source.bytes();
        if (Bytes.isBinary(bytes)) {
            throw new Refusal(Bytes.binary(source.name()));
        }
        Document html = SafeHtml.page(CleanText.of(Decoder.decode(bytes, null)), source.name());
        List<Exported> articles = new ArrayList<>();
        for (Element article : html.select("div[class~=(?i)^article\\b|\\bArticle$]")) {
            if (article.parents().stream().noneMatch(e -> e.className().startsWith("article"))) {
                articles.addAll(FactivaExport.of(lines(article)));
            }
        }
        if (articles.isEmpty()) {
            articles.addAll(FactivaExport.of(lines(html.body())));
        }
        if (articles.isEmpty()) {
            out.piece(source.size(), () -> page.article(source.stem(), source.name(), bytes));
        }
        pieces.hand(source, articles, out);
    }

    /** Blocks that hold no others, in order. */
    private static List<Passage> lines(Element article) {
        List<Passage> lines = new ArrayList<>();
        for (Element e : article.select("p, div, td, th, li, pre, h1, h2, h3, h4")) {
            if (e.select("p, div, td, th, li, pre, h1, h2, h3, h4").size() == 1) {
                lines.add(new Passage(e.text()));
            } else if (e.hasText() && !e.ownText().isBlank()) {
                lines.add(new Passage(e.ownText()));
            }
        }
        return lines;
    }
}
