package parallax.intake.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/** What the tag, class, id and role of one element say of the text in it. */
final class Signs {

    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "aside", "footer", "form", "dialog", "button", "menu", "search", "fieldset", "legend");

    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "tablist");

    /** Words that name furniture wherever they stand in a class name. */
    private static final Pattern PARTS =
            Pattern.compile("related|newsletter|cookie|consent|gdpr|subscri|sponsor|advert|promo|"
                    + "breadcrumb|sidebar|side-bar|sharing|share-|-share|sharebar|social|comment|disqus|outbrain|taboola|"
                    + "recirc|"
                    + "recommend|trending|most-read|mostread|most-popular|mostpopular|read-more|readmore|readnext|"
                    + "read-next|paywall|"
                    + "author-bio|authorbio|about-author|author-box|author-card|bio-box|skip-link|screen-reader|sr-only|"
                    + "visually-hidden|"
                    + "visuallyhidden|pagination|pager|teaser|tag-list|taglist|tags-|-tags|print-only|copyright|disclaimer|"
                    + "widget|carousel|popup|modal|signup|sign-up|inline-link|moreon|more-on|inread|keep-reading|"
                    + "further-reading|"
                    + "also-like|next-post|prev-post|post-nav|kommentar|anzeige|werbung|navi|toolbar|footnav|read-also|"
                    + "affiliate");

    /** Words that name furniture only where they stand alone. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:^|[^a-z])(?:ad|ads|nav|menu|footer|tags|tag|topics|toc|share|aside|links|banner|meta-tags|rail|"
                    + "bio|login|search)(?:[^a-z]|$)");

    private static final Pattern STRONG =
            Pattern.compile("comment|kommentar|disqus|related|recommend|footer|cookie|caption|trending|teaser|card");

    private static final Pattern CAPTION = Pattern.compile(
            "caption|(?:image|photo|media|img|picture)[-_]*credit|credit[-_]*(?:image|photo)"
                    + "|bildunterschrift|bildtext|wp-caption|photo-credit|(?:^|[^a-z])credits?(?:[^a-z]|$)|copyright-holder");

    private static final Pattern BYLINE =
            Pattern.compile("byline|by-line|dateline|timestamp|time-stamp|publish-?date|pub-?date|"
                    + "post-?date|article-?date|entry-?date|date-?published|updated|author|article-?meta|entry-?meta|"
                    + "post-?meta|"
                    + "article-?info|(?:^|[^a-z])(?:meta|time|date|metadata)(?:[^a-z]|$)");

    private Signs() {}

    /** The role that the element gives to the text in it, null where it says nothing. */
    static @Nullable Role of(Element element) {
        String tag = element.normalName();
        if (FURNITURE_TAGS.contains(tag) || FURNITURE_ROLES.contains(element.attr("role"))) {
            return Role.FURNITURE;
        }
        if (tag.equals("figcaption") || tag.equals("figure")) {
            return Role.CAPTION;
        }
        if (tag.equals("time") || tag.equals("address")) {
            return Role.BYLINE;
        }
        if (isHidden(element)) {
            return Role.FURNITURE;
        }
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        if (names.length() < 2 || names.length() > 1000) {
            return null;
        }
        if (CAPTION.matcher(names).find()) {
            return Role.CAPTION;
        }
        if (PARTS.matcher(names).find() || WORDS.matcher(names).find()) {
            return Role.FURNITURE;
        }
        return BYLINE.matcher(names).find() ? Role.BYLINE : null;
    }

    /** Whether nothing in the names of an element forbids that it holds the article after all. */
    static boolean isWeak(Element element) {
        return !STRONG.matcher((element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT))
                .find();
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
