package parallax.workbench.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parallax.news.Article;
import parallax.store.Articles.Details;
import parallax.store.articles.ArticleRow;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Corrects what is known of articles: everything of one, outlet and date of several. */
final class DetailsEditor {

    private final Workspace workspace;
    private final Dialogs dialogs;

    DetailsEditor(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    void edit(List<ArticleRow> rows) {
        if (rows.size() == 1) {
            String id = rows.getFirst().id();
            workspace.read(p -> p.articles().find(id), found -> found.ifPresent(this::editOne));
        } else if (!rows.isEmpty()) {
            editSeveral(rows);
        }
    }

    private void editOne(Article article) {
        DetailsForm form = DetailsForm.of(article, outlets());
        if (dialogs.ask(Words.of("details.title"), form.node(), Words.of("details.yes"), form.valid())) {
            Details details = form.details();
            workspace.act(p -> p.articles().edit(article.id(), details));
        }
    }

    private void editSeveral(List<ArticleRow> rows) {
        DetailsForm form = DetailsForm.several(rows.size(), outlets());
        if (dialogs.ask(Words.of("details.several", rows.size()), form.node(), Words.of("details.yes"), form.valid())) {
            Details given = form.details();
            List<String> ids = rows.stream().map(ArticleRow::id).toList();
            workspace.act(p -> p.articles()
                    .edit(ids.stream()
                            .map(p.articles()::find)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toMap(Article::id, article -> fill(article, given)))));
        }
    }

    /** What was given, the rest as it is. */
    private static Details fill(Article article, Details given) {
        return new Details(
                given.outlet() == null ? article.outlet() : given.outlet(),
                article.title(),
                article.byline(),
                given.published() == null ? article.published() : given.published(),
                article.url(),
                article.language());
    }

    private List<String> outlets() {
        return workspace.articles().stream()
                .map(ArticleRow::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
