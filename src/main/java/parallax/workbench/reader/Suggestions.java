package parallax.workbench.reader;

import java.util.List;
import java.util.Optional;
import parallax.news.Article;
import parallax.news.Region;
import parallax.text.Span;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.Sheet;

/** Leads the analyst from one stretch that may be no article text to the next; the keys of the text answer them. */
final class Suggestions {

    private final Workspace workspace;
    private final ReaderArea area;

    Suggestions(Workspace workspace, ReaderArea area) {
        this.workspace = workspace;
        this.area = area;
    }

    /** Selects the next stretch that is unsure (1) or the one before (-1), round the end of the article. */
    void walk(int by) {
        List<Span> spans = spans();
        if (spans.isEmpty()) {
            workspace.noticeProperty().set(Notice.info(Words.of("reader.suggestion.none")));
            return;
        }
        int here = spans.indexOf(area.selected());
        int next = here + by;
        if (here < 0) {
            int before = (int)
                    spans.stream().takeWhile(s -> s.start() < area.caret()).count();
            next = by > 0 ? before : before - 1;
        }
        Span to = spans.get(Math.floorMod(next, spans.size()));
        area.requestFocus();
        area.choose(to);
        area.reveal(to);
    }

    /** Which of them is selected, and by which keys it is answered; empty where none is. */
    Optional<String> told() {
        List<Span> spans = spans();
        int here = spans.indexOf(area.selected());
        return here < 0 ? Optional.empty() : Optional.of(Words.of("reader.state.suggestion", here + 1, spans.size()));
    }

    private List<Span> spans() {
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return List.of();
        }
        Article article = sheet.page().article();
        return article.origin().suggested().stream()
                .map(Region::span)
                .map(span -> span.trim(article.text()))
                .filter(span -> !span.isEmpty())
                .toList();
    }
}
