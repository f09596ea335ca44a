package parallax.workbench.reader;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.workbench.base.Words;
import parallax.workbench.reader.marks.Sheet;

/** Says marks in words: for tooltips, the context menu and screen readers. */
final class Telling {

    private static final int LONG = 240;

    private Telling() {}

    /** “Direct quote · Ada Lind (97 %) · ‘said’ · found with 93 % · suggested”. */
    static String of(QuoteRow quote) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.of("reader.kind." + quote.kind().word()));
        parts.add(
                quote.speaker() == null
                        ? Words.of("reader.nobody")
                        : Words.of("reader.tell.speaker", quote.speaker(), percent(quote.speakerConfidence())));
        if (quote.cueText() != null) {
            parts.add(Words.of("reader.tell.cue", quote.cueText()));
        }
        parts.add(Words.of(
                "reader.status." + quote.status().name().toLowerCase(Locale.ROOT), percent(quote.confidence())));
        return String.join(" \u00B7 ", parts);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /** “Tagged treaty, energy: the note”. */
    static String of(Annotation annotation, List<Tag> codebook) {
        String tags = annotation.tags().stream()
                .map(id -> codebook.stream()
                        .filter(t -> t.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(Tag::name)
                .collect(Collectors.joining(", "));
        String note = annotation.note().length() > LONG
                ? annotation.note().substring(0, LONG).strip() + "\u2026"
                : annotation.note();
        if (tags.isEmpty()) {
            return Words.of("reader.tell.comment", note);
        }
        return note.isEmpty() ? Words.of("reader.tell.tagged", tags) : Words.of("reader.tell.tagged-noted", tags, note);
    }

    /** Everything at an offset of the article, one line each; empty where nothing is. */
    static List<String> at(Sheet sheet, int offset, List<Tag> codebook) {
        List<String> lines = new ArrayList<>();
        sheet.quotesAt(offset).forEach(q -> lines.add(of(q)));
        sheet.annotationsAt(offset).forEach(a -> lines.add(of(a, codebook)));
        lines.addAll(Roles.asked(sheet.page().article(), offset));
        return lines;
    }

    /** Where an article is from: “10 Mar 2025 · Elin Marsh · example.org/treaty”; empty where nothing is known. */
    static String origin(Article article, DateTimeFormatter dates) {
        List<String> parts = new ArrayList<>();
        if (article.published() != null) {
            parts.add(dates.format(article.published()));
        }
        if (!article.byline().isEmpty()) {
            parts.add(String.join(", ", article.byline()));
        }
        if (article.url() != null) {
            parts.add(article.url().replaceFirst("^https?://(www\\.)?", ""));
        }
        return String.join(" \u00B7 ", parts);
    }
}
