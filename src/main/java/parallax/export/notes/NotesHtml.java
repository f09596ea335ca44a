package parallax.export.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import parallax.export.Going;
import parallax.export.Html;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.coding.Memos.Memo;
import parallax.store.quotes.QuoteRow;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** The articles with quotes and annotations marked in the text and the notes beside it, as one HTML file. */
public final class NotesHtml {

    private final Notes notes;
    private final TagPaths paths;
    private final Appendable out;

    private NotesHtml(Notes notes, Appendable out) {
        this.notes = notes;
        this.paths = new TagPaths(notes.tags());
        this.out = out;
    }

    /** An annotation with its number in its article. */
    private record Numbered(int number, Annotation annotation) {}

    /** @throws IOException if {@code out} does not take it */
    public static void write(Notes notes, Going going, Appendable out) throws IOException {
        new NotesHtml(notes, out).write(going);
    }

    private void write(Going going) throws IOException {
        Html.head(out, notes.project(), "notes.css");
        out.append("<h1>").append(Html.escape(notes.project())).append("</h1>\n");
        codebook();
        int done = 0;
        for (Article article : notes.articles()) {
            going.on(done++, notes.articles().size());
            article(article);
        }
        memos();
        Html.foot(out);
    }

    private void memos() throws IOException {
        if (notes.memos().isEmpty()) {
            return;
        }
        out.append("<h2>Memos</h2>\n");
        for (Memo memo : notes.memos()) {
            out.append("<section class=\"memo\"><h3>")
                    .append(Html.escape(Notes.subject(memo)))
                    .append("</h3><p class=\"note\">")
                    .append(Html.escape(memo.text()))
                    .append("</p><p class=\"muted\">")
                    .append(Html.escape(Notes.signature(memo)))
                    .append("</p></section>\n");
        }
    }

    private void codebook() throws IOException {
        if (notes.tags().isEmpty()) {
            return;
        }
        out.append("<h2>Codebook</h2>\n<ul class=\"codebook\">\n");
        for (Tag tag : notes.tags()) {
            out.append("<li style=\"margin-left:")
                    .append(String.valueOf(paths.depth(tag)))
                    .append("em\"><span class=\"swatch\" style=\"background:")
                    .append(TagPaths.colour(tag))
                    .append("\"></span><b>")
                    .append(Html.escape(tag.name()))
                    .append("</b> <span class=\"muted\">")
                    .append(String.valueOf(tag.count()))
                    .append("</span> ")
                    .append(Html.escape(tag.definition()))
                    .append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void article(Article article) throws IOException {
        out.append("<article>\n<h2>")
                .append(Html.escape(Notes.heading(article)))
                .append("</h2>\n<p class=\"muted\">")
                .append(Html.escape(article.source()));
        if (article.published() != null) {
            out.append(" · ").append(article.published().toString());
        }
        if (article.url() != null) {
            out.append(" · ").append(Html.escape(article.url()));
        }
        out.append("</p>\n");
        List<Numbered> annotations = new ArrayList<>();
        for (Annotation annotation : notes.annotationsOf(article)) {
            annotations.add(new Numbered(annotations.size() + 1, annotation));
        }
        for (Span paragraph : Paragraphs.of(article.text())) {
            List<Numbered> here = annotations.stream()
                    .filter(n -> n.annotation().span().overlaps(paragraph))
                    .toList();
            boolean furniture = article.regions().stream()
                    .anyMatch(r -> r.role().folded() && r.span().contains(paragraph));
            if (!furniture || !here.isEmpty()) {
                out.append("<p>");
                paragraph(article, paragraph, here);
                out.append("</p>\n");
            }
        }
        list(article, annotations);
        out.append("</article>\n");
    }

    /** Cuts the paragraph wherever a mark begins or ends; what lies between has one set of marks. */
    private void paragraph(Article article, Span paragraph, List<Numbered> annotations) throws IOException {
        List<QuoteRow> quotes = notes.quotesOf(article).stream()
                .filter(q -> q.envelope().overlaps(paragraph))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        quotes.forEach(q -> q.spans().forEach(s -> addCuts(cuts, s, paragraph)));
        annotations.forEach(a -> addCuts(cuts, a.annotation().span(), paragraph));
        List<Integer> at = new ArrayList<>(cuts);
        for (int i = 0; i + 1 < at.size(); i++) {
            piece(article, new Span(at.get(i), at.get(i + 1)), quotes, annotations);
        }
    }

    private static void addCuts(TreeSet<Integer> cuts, Span span, Span paragraph) {
        if (span.overlaps(paragraph)) {
            cuts.add(Math.max(span.start(), paragraph.start()));
            cuts.add(Math.min(span.end(), paragraph.end()));
        }
    }

    private void piece(Article article, Span piece, List<QuoteRow> quotes, List<Numbered> annotations)
            throws IOException {
        String end = "";
        for (QuoteRow quote : quotes) {
            if (quote.spans().stream().anyMatch(s -> s.contains(piece))) {
                String who = quote.speaker() == null ? "unknown speaker" : quote.speaker();
                out.append("<q class=\"")
                        .append(quote.kind().word())
                        .append("\" title=\"")
                        .append(Html.escape(quote.kind().word() + ", " + who))
                        .append("\">");
                end = "</q>" + end;
                break;
            }
        }
        for (Numbered numbered : annotations) {
            Span span = numbered.annotation().span();
            if (span.contains(piece)) {
                out.append("<mark style=\"border-color:")
                        .append(paths.colour(numbered.annotation()))
                        .append("\">");
                String number = span.end() == piece.end() ? "<sup>" + numbered.number() + "</sup>" : "";
                end = number + "</mark>" + end;
            }
        }
        out.append(Html.escape(piece.of(article.text()))).append(end);
    }

    private void list(Article article, List<Numbered> annotations) throws IOException {
        if (annotations.isEmpty()) {
            return;
        }
        out.append("<ol class=\"notes\">\n");
        for (Numbered numbered : annotations) {
            Annotation annotation = numbered.annotation();
            out.append("<li><blockquote>")
                    .append(Html.escape(annotation.span().of(article.text())))
                    .append("</blockquote>");
            for (Tag tag : paths.tags(annotation)) {
                out.append("<span class=\"tag\" style=\"border-color:")
                        .append(TagPaths.colour(tag))
                        .append("\">")
                        .append(Html.escape(paths.path(tag)))
                        .append("</span> ");
            }
            if (!annotation.note().isBlank()) {
                out.append("<p class=\"note\">")
                        .append(Html.escape(annotation.note()))
                        .append("</p>");
            }
            out.append("<p class=\"muted\">")
                    .append(Html.escape(Notes.signature(annotation.author(), annotation.created())))
                    .append("</p></li>\n");
        }
        out.append("</ol>\n");
    }
}
