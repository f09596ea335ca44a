package parallax.store;

import java.util.List;
import java.util.UUID;
import parallax.news.Article;
import parallax.quotes.Findings;
import parallax.store.Change.Topic;

/** An import under way: one act, one transaction for each article. */
final class Arriving implements Articles.Arrival {

    private final Acts acts;
    private final String name;
    private long act = -1;

    Arriving(Acts acts, String name) {
        this.acts = acts;
        this.name = name;
    }

    @Override
    public Article add(Article article, Findings findings) {
        Article stored = new Article(
                UUID.randomUUID().toString(),
                Texts.words(article.file()),
                Texts.wordsOrNull(article.outlet()),
                Texts.wordsOrNull(article.title()),
                article.byline(),
                article.published(),
                article.updated(),
                Texts.wordsOrNull(article.url()),
                Texts.wordsOrNull(article.language()),
                Texts.wellFormed(article.text()),
                article.regions());
        long before = act;
        try {
            acts.database().write(writing -> {
                // The act begins with its first article: an import that brings nothing leaves no trace in the history.
                if (act < 0) {
                    act = acts.beginLong(writing, name);
                }
                long row = ArticleTable.insert(writing.sql(), stored);
                QuoteTable.insert(writing.sql(), row, stored, findings.quotes());
                OfficeTable.replace(writing.sql(), row, findings.offices());
                UndoLog.arrived(writing.sql(), act, row);
                for (Topic topic : List.of(Topic.ARTICLES, Topic.QUOTES, Topic.SPEAKERS)) {
                    writing.touch(topic, List.of(stored.id()));
                }
                return true;
            });
        } catch (RuntimeException e) {
            if (before < 0) {
                close();
                act = -1;
            }
            throw e;
        }
        return stored;
    }

    @Override
    public void close() {
        acts.endLong(act);
    }
}
