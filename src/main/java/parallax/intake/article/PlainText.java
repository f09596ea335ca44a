package parallax.intake.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.intake.source.CleanText;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Languages;
import parallax.text.Span;

/** Makes an article of plain text: roles by line, and no more facts than the text states in so many words. */
public final class PlainText {

    /** A dateline is no longer. */
    private static final int DATELINE = 200;

    private final Phrases phrases;

    /** Knows furniture by these words. */
    public PlainText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param text {@link CleanText clean} */
    public Article article(String id, String file, String text) {
        List<Line> lines = Line.of(text);
        LineTiers tiers = LineTiers.of(lines, phrases);
        List<Region> regions = new ArrayList<>(tiers.regions());
        List<Region> suggested = tiers.suggested();
        String title = null;
        LocalDate published = null;
        List<String> byline = new ArrayList<>();
        Map<String, String> found = new HashMap<>();
        for (Region region : regions) {
            String line = region.span().of(text);
            if (region.role() == Role.TITLE && title == null) {
                title = line;
                found.put("title", "line");
            } else if (region.role() == Role.BYLINE) {
                String author = Bylines.author(line);
                if (author != null) {
                    byline.add(author);
                    found.put("byline", "line");
                } else if (published == null) {
                    published = Dates.in(line);
                    found.put("published", "line");
                }
            }
        }
        String outlet = null;
        SourceLine source = SourceLine.of(lines);
        if (source != null) {
            outlet = source.outlet();
            found.put("outlet", "line");
            if (published == null && source.day() != null) {
                published = source.day();
                found.put("published", "line");
            }
            regions.removeIf(r -> r.span().overlaps(source.span()));
            regions.add(new Region(source.span(), Role.BYLINE, "byline.line", 0.93));
            regions.sort(Comparator.comparing(Region::span));
            suggested = suggested.stream()
                    .filter(r -> !r.span().overlaps(source.span()))
                    .toList();
        }
        String imprint = outlet == null ? Imprint.outlet(text, regions) : null;
        if (imprint != null) {
            outlet = imprint;
            found.put("outlet", "address beside the text");
        }
        int lead = lead(text, regions);
        Bylines.Dateline dateline = Bylines.dateline(text.substring(lead, Math.min(text.length(), lead + DATELINE)));
        if (dateline != null) {
            if (dateline.agency() != null && outlet == null) {
                outlet = dateline.agency();
                found.put("outlet", "dateline");
            }
            found.putIfAbsent("published", "dateline");
            published = published == null ? dateline.day() : published;
            Span span = new Span(lead, lead + dateline.length());
            if (regions.stream().noneMatch(r -> r.span().overlaps(span))) {
                regions.add(new Region(span, Role.DATELINE, "dateline.line", 0.95));
                regions.sort(Comparator.comparing(Region::span));
            }
        }
        return new Article(
                id,
                file,
                outlet,
                title,
                byline,
                published,
                null,
                null,
                Languages.of(text),
                text,
                regions,
                new Origin(null, null, null, null, found, List.of(), suggested));
    }

    /** Where the text begins that is neither headline nor white space. */
    private static int lead(String text, List<Region> regions) {
        int from = regions.stream()
                .filter(r -> r.role() == Role.TITLE)
                .mapToInt(r -> r.span().end())
                .findFirst()
                .orElse(0);
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }
}
