package parallax.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.QuoteRow;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** The articles with quotes and annotations marked in the text and the notes beside it, as one HTML file. */
public final class NotesHtml {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Notes notes;
    private final Appendable out;

    private NotesHtml(Notes notes, Appendable out) {
        this.notes = notes;
        this.out = out;
    }

    /** @throws IOException if {@code out} does not take it */
    public static void write(Notes notes, Appendable out) throws IOException {
        new NotesHtml(notes, out).write();
    }

    private void write() throws IOException {
        Html.head(out, notes.project(), "notes.css");
        out.append("<h1>").append(Html.escape(notes.project())).append("</h1>\n");
        codebook();
        for (Article article : notes.articles()) {
            article(article);
        }
        Html.foot(out);
    }

    private void codebook() throws IOException {
        if (notes.tags().isEmpty()) {
            return;
        }
        out.append("<h2>Codebook</h2>\n<ul class=\"codebook\">\n");
        for (Tag tag : notes.tags()) {
            out.append("<li><span class=\"swatch\" style=\"background:")
                    .append(colour(tag.colour()))
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
                .append(Html.escape(article.title() == null ? article.file() : article.title()))
                .append("</h2>\n<p class=\"muted\">")
                .append(Html.escape(article.source()));
        if (article.published() != null) {
            out.append(" · ").append(article.published().toString());
        }
        if (article.url() != null) {
            out.append(" · ").append(Html.escape(article.url()));
        }
        out.append("</p>\n");
        List<Annotation> annotations = notes.annotationsOf(article);
        for (Span paragraph : Paragraphs.of(article.text())) {
            boolean furniture = article.regions().stream()
                    .anyMatch(r -> r.role().folded() && r.span().contains(paragraph));
            if (furniture && annotations.stream().noneMatch(a -> a.span().overlaps(paragraph))) {
                continue;
            }
            out.append("<p>");
            paragraph(article, paragraph, annotations);
            out.append("</p>\n");
        }
        list(article, annotations);
        out.append("</article>\n");
    }

    /** Cuts the paragraph wherever a mark begins or ends; what lies between has one set of marks. */
    private void paragraph(Article article, Span paragraph, List<Annotation> annotations) throws IOException {
        List<QuoteRow> quotes = notes.quotesOf(article);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        quotes.forEach(q -> q.spans().forEach(s -> addCuts(cuts, s, paragraph)));
        annotations.forEach(a -> addCuts(cuts, a.span(), paragraph));
        List<Integer> at = new ArrayList<>(cuts);
        for (int i = 0; i + 1 < at.size(); i++) {
            Span piece = new Span(at.get(i), at.get(i + 1));
            piece(article, piece, quotes, annotations);
        }
    }

    private static void addCuts(TreeSet<Integer> cuts, Span span, Span paragraph) {
        if (span.overlaps(paragraph)) {
            cuts.add(Math.max(span.start(), paragraph.start()));
            cuts.add(Math.min(span.end(), paragraph.end()));
        }
    }

    private void piece(Article article, Span piece, List<QuoteRow> quotes, List<Annotation> annotations)
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
        for (int n = 0; n < annotations.size(); n++) {
            Annotation annotation = annotations.get(n);
            if (annotation.span().contains(piece)) {
                out.append("<mark style=\"border-color:")
                        .append(colour(notes.colour(annotation)))
                        .append("\">");
                end = (annotation.span().end() == piece.end() ? "<sup>" + (n + 1) + "</sup>" : "") + "</mark>" + end;
            }
        }
        out.append(Html.escape(piece.of(article.text()))).append(end);
    }

    private void list(Article article, List<Annotation> annotations) throws IOException {
        if (annotations.isEmpty()) {
            return;
        }
        out.append("<ol class=\"notes\">\n");
        for (Annotation annotation : annotations) {
            out.append("<li><blockquote>")
                    .append(Html.escape(annotation.span().of(article.text())))
                    .append("</blockquote>");
            for (String tag : notes.tagNames(annotation)) {
                out.append("<span class=\"tag\" style=\"border-color:")
                        .append(colour(notes.colour(annotation)))
                        .append("\">")
                        .append(Html.escape(tag))
                        .append("</span> ");
            }
            if (!annotation.note().isBlank()) {
                out.append("<p class=\"note\">")
                        .append(Html.escape(annotation.note()))
                        .append("</p>");
            }
            out.append("<p class=\"muted\">")
                    .append(Html.escape(annotation.author()))
                    .append(", ")
                    .append(annotation.created().toString())
                    .append("</p></li>\n");
        }
        out.append("</ol>\n");
    }

    private static String colour(String colour) {
        return COLOUR.matcher(colour).matches() ? colour : "#8c959f";
    }
}
