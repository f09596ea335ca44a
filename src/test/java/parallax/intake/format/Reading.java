package parallax.intake.format;

import java.util.ArrayList;
import java.util.List;
import parallax.intake.article.Documents;
import parallax.intake.article.Known;
import parallax.intake.article.Phrases;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.source.Budget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;

/** What a format makes of bytes. */
public record Reading(List<Article> articles, List<String> problems) {

    static final Phrases PHRASES = Phrases.load();
    public static final PlainText PLAIN = new PlainText(PHRASES);
    public static final SavedPage PAGE = new SavedPage(PHRASES);
    public static final Documents DOCUMENTS = new Documents(PLAIN);

    public static Reading of(Format format, String name, byte[] bytes) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        Source source = new Source(
                java.nio.file.Path.of("folder.zip"),
                "folder.zip/" + name,
                bytes.length,
                () -> new java.io.ByteArrayInputStream(bytes),
                Budget.ofFile());
        try {
            format.read(source, reading.new Taking());
        } catch (Refusal e) {
            reading.problems.add(e.sentence());
        }
        return reading;
    }

    public Article only() {
        if (articles.size() != 1) {
            throw new AssertionError("not one article: " + articles.size() + " " + problems);
        }
        return articles.getFirst();
    }

    private final class Taking implements Out {
        @Override
        public void piece(long size, Making making) {
            try {
                articles.add(making.make());
            } catch (Refusal e) {
                problems.add(e.sentence());
            }
        }

        @Override
        public void inside(Source source, Known known) {
            throw new AssertionError("documents hold no others");
        }

        @Override
        public void failed(String problem) {
            problems.add(problem);
        }
    }
}
