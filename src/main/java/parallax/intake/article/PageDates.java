package parallax.intake.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that its article appeared: JSON-LD, metadata, marked elements, what stands near the headline, the
 * address; the first that speaks.
 */
final class PageDates {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "datepublished",
        "article:published",
        "og:published_time",
        "og:article:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "citation_publication_date",
        "datecreated",
        "uploaddate",
        "article.published",
        "article.created"
    };

    /** Metadata that some give the day they were made, or the day of the visit. */
    private static final String[] DATED = {
        "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.issued", "dcterms.created", "dcterms.date"
    };

    /** Words that tell of publishing in a line below the article. */
    private static final Pattern APPEARED = Pattern.compile(
            "\\b(?:published|posted|written|wurde|ver\u00F6ffentlicht|verfasst|erstellt|geschrieben|publi\u00E9|publicado|"
                    + "pubblicato|\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E|yay\u0131n\\p{L}*|datum|date|am|le)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OF_PUBLISHING = Pattern.compile(
            "\\b(?:(?:first |originally )?published|posted|ver\u00F6ffentlicht|erstellt|publi\u00E9|publicado|pubblicato|"
                    + "\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String[] UPDATED = {"article:modified_time", "og:updated_time", "datemodified", "lastmod"};

    /** The last resort. */
    private static final String[] CHANGED = {"last-modified", "dcterms.modified", "dateupdate"};

    /** Words that make a date that of a change. */
    private static final Set<String> OF_CHANGE = Set.of(
            "updated",
            "modified",
            "edited",
            "aktualisiert",
            "geändert",
            "actualizado",
            "actualisé",
            "обновлено",
            "stand",
            "aggiornato",
            "güncelleme",
            "оновлено");

    /** Lines around the headline in which a date is looked for, and words that such a line has at most. */
    private static final int BEFORE = 10;

    private static final int AFTER = 14;
    private static final int WORDS = 22;

    /** No site is older. */
    private static final int OLDEST = 1990;

    private final PageHead head;
    private final LinkedData data;
    private final List<Block> blocks;
    private final int headline;
    private final boolean monthFirst;

    /** @param headline the index of the block that holds the title, -1 where none does */
    PageDates(PageHead head, LinkedData data, List<Block> blocks, int headline, @Nullable String language) {
        this.head = head;
        this.data = data;
        this.blocks = blocks;
        this.headline = headline;
        this.monthFirst = language == null || language.equals("en");
    }

    /** A day, its time where that is known with its zone, and where they stand. */
    record Dated(LocalDate day, @Nullable OffsetDateTime moment, String place) {}

    /** When it appeared, null where nothing tells. @param url of the page, null where unknown */
    @Nullable
    Dated published(@Nullable String url) {
        Dated said = dated(data.text("datePublished"), "JSON-LD datePublished");
        if (said == null) {
            said = meta(PUBLISHED);
        }
        Dated shown = shown();
        if (said != null) {
            return shown != null && isReissue(said, shown) ? shown : atHome(said, shown);
        }
        for (Element e : head.dates) {
            for (String own : List.of(e.attr("datetime"), e.attr("content"), e.attr("title"), e.text())) {
                Dated marked = own.length() > 120 ? null : dated(own, "datePublished");
                if (marked != null) {
                    return atHome(marked, shown);
                }
            }
        }
        if (shown != null && shown.place.equals("time")) {
            return shown;
        }
        LocalDate inAddress = url == null ? null : Dates.inAddress(url);
        if (inAddress != null && inAddress.getYear() >= OLDEST) {
            return new Dated(inAddress, null, "URL");
        }
        if (shown != null && shown.place.equals("page")) {
            return shown;
        }
        Dated created = dated(data.text("dateCreated"), "JSON-LD dateCreated");
        created = created == null ? meta(DATED) : created;
        created = created == null ? shown : created;
        return created == null ? elsewhere() : created;
    }

    /** When it was last changed, null where nothing tells. */
    @Nullable
    Dated updated() {
        Dated said = dated(data.text("dateModified"), "JSON-LD dateModified");
        return said == null ? meta(UPDATED) : said;
    }

    /**
     * Whether a page shows its readers one day only, that of its last change, and does not call it that: it appeared
     * anew then, and is dated so by whoever quotes it.
     */
    private boolean isReissue(Dated said, Dated shown) {
        Dated changed = shown.place.equals("changed") ? null : updated();
        return changed != null
                && ChronoUnit.DAYS.between(said.day, shown.day) > 1
                && Math.abs(ChronoUnit.DAYS.between(shown.day, changed.day)) <= 1
                && !isShown(said.day);
    }

    /** Whether a line around the headline gives a day too, or one a zone away. */
    private boolean isShown(LocalDate day) {
        for (int i = Math.max(0, headline - BEFORE); i < Math.min(blocks.size(), headline + AFTER); i++) {
            String text = blocks.get(i).text();
            int at = text.length() > 400 ? -1 : Dates.at(text, monthFirst);
            while (at >= 0) {
                LocalDate found = Dates.in(text.substring(at), monthFirst);
                if (found != null && Math.abs(ChronoUnit.DAYS.between(day, found)) <= 1) {
                    return true;
                }
                int next = Dates.at(text.substring(at + 8), monthFirst);
                at = next < 0 ? -1 : at + 8 + next;
            }
        }
        return false;
    }

    /** A time in UTC may fall on the day before or after the one that the readers saw. */
    private static Dated atHome(Dated said, @Nullable Dated shown) {
        boolean utc = said.moment != null && said.moment.getOffset().equals(ZoneOffset.UTC);
        boolean near = shown != null && Math.abs(ChronoUnit.DAYS.between(said.day, shown.day)) == 1;
        return utc && near ? new Dated(shown.day, said.moment, said.place) : said;
    }

    private @Nullable Dated meta(String[] keys) {
        for (String key : keys) {
            for (String content : head.all(key)) {
                Dated dated = dated(content, key);
                if (dated != null) {
                    return dated;
                }
            }
        }
        return null;
    }

    private @Nullable Dated dated(@Nullable String text, String place) {
        LocalDate day = text == null ? null : Dates.in(text, monthFirst);
        return day == null || day.getYear() < OLDEST ? null : new Dated(day, Dates.moment(text), place);
    }

    /** The date that stands nearest to the headline, first after it, then before it; one of a change last. */
    private @Nullable Dated shown() {
        Dated changed = null;
        for (int k = 0; k < AFTER + BEFORE; k++) {
            int i = k < AFTER ? headline + k : headline - 1 - (k - AFTER);
            Dated dated = i < 0 || i >= blocks.size() ? null : inLine(blocks.get(i));
            if (dated != null && !dated.place.equals("changed")) {
                return dated;
            }
            changed = changed == null ? dated : changed;
        }
        return changed;
    }

    private @Nullable Dated inLine(Block block) {
        String text = block.text();
        int at = text.length() > 400 ? -1 : Dates.at(text, monthFirst);
        boolean opens = at >= 0 && at < 25;
        if (block.stamp() != null && text.length() <= 200) {
            Dated stamped = dated(block.stamp(), "time");
            if (stamped != null) {
                return inWords(stamped, text, at);
            }
        }
        int published = at < 0 ? -1 : afterPublished(text);
        if (published > at) {
            Dated dated = dated(text.substring(published), "page");
            if (dated != null && text.length() <= 200) {
                return dated;
            }
        }
        if (at < 0
                || !(opens || block.line().words() <= WORDS)
                || opens && at > 0 && block.line().words() > 60) {
            return null;
        }
        return dated(text, isOfChange(text.substring(0, at)) ? "changed" : "page");
    }

    /** A time for machines, on the day that the words beside it give where the two are a zone apart. */
    private Dated inWords(Dated stamped, String text, int at) {
        boolean changed = isOfChange(at < 0 ? text : text.substring(0, at)) && afterPublished(text) < 0;
        LocalDate shown = at < 0 ? null : Dates.in(text, monthFirst);
        boolean near = shown != null && Math.abs(ChronoUnit.DAYS.between(stamped.day, shown)) == 1;
        return new Dated(near ? shown : stamped.day, stamped.moment, changed ? "changed" : stamped.place);
    }

    /** Where the words begin that follow “Published” in a line that tells of changes too, -1 where they do not. */
    private static int afterPublished(String text) {
        Matcher m = OF_PUBLISHING.matcher(text);
        return m.find() && isOfChange(text) ? m.end() : -1;
    }

    private static boolean isOfChange(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (OF_CHANGE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A short line with a date anywhere on the page, then what the metadata say of changes. */
    private @Nullable Dated elsewhere() {
        for (Block block : blocks) {
            boolean label = block.line().words() <= WORDS / 2 && block.text().length() <= 120;
            if (label
                    || block.text().length() <= 400
                            && APPEARED.matcher(block.text()).find()) {
                Dated dated = label ? inLine(block) : dated(block.text(), "page");
                if (dated != null) {
                    return dated;
                }
            }
        }
        return meta(CHANGED);
    }
}
