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

    /** Tags of what stands around an article; nobody puts it in there by mistake. */
    private static final Set<String> FRAMES = Set.of("nav", "footer", "dialog");

    /** Longer than any name that somebody gave. */
    private static final int LONGEST = 1000;

    /** WordPress names the subjects of an article in the classes of its element. */
    private static final Pattern WORDPRESS = Pattern.compile("(?:^|\\s)(?:tag|category|format|status)-\\S+");

    /** What a wider screen shows: “md:block”, “d-md-flex”. */
    private static final Pattern SHOWN =
            Pattern.compile("(?:^|\\s)(?:\\w+:|d-\\w+-)(?:block|flex|grid|inline|table|contents)");

    private Signs() {}

    /** The role that the element gives to the text in it, null where it says nothing. */
    static @Nullable Role of(Element element, ClassNames words) {
        String tag = element.normalName();
        if (FURNITURE_TAGS.contains(tag)) {
            return Role.FURNITURE;
        }
        if (tag.equals("figcaption") || tag.equals("figure")) {
            return Role.CAPTION;
        }
        if (tag.equals("time") || tag.equals("address")) {
            return Role.BYLINE;
        }
        if (element.attributesSize() == 0) {
            return null;
        }
        if (FURNITURE_ROLES.contains(element.attr("role")) || isHidden(element)) {
            return Role.FURNITURE;
        }
        int kinds = words.in(names(element));
        if ((kinds & ClassNames.CAPTION) != 0) {
            return Role.CAPTION;
        }
        if ((kinds & ClassNames.COMMENT) != 0) {
            return Role.COMMENT;
        }
        if ((kinds & ClassNames.FURNITURE) != 0) {
            return Role.FURNITURE;
        }
        return (kinds & ClassNames.BYLINE) != 0 ? Role.BYLINE : null;
    }

    /** Whether nothing in the names of an element forbids that it holds the article after all. */
    static boolean isWeak(Element element, ClassNames words) {
        return (words.in(names(element)) & ClassNames.STRONG) == 0;
    }

    /** Whether an element frames the page by its tag alone. */
    static boolean isFrame(Element element) {
        return FRAMES.contains(element.normalName());
    }

    /** Whether an element holds notices or comments, however long they are. */
    static boolean isNever(Element element, ClassNames words) {
        return (words.in(names(element)) & ClassNames.NEVER) != 0;
    }

    /** Whether an element is called a standfirst. */
    static boolean isStandfirst(Element element, ClassNames words) {
        return (words.in(names(element)) & ClassNames.STANDFIRST) != 0;
    }

    private static String names(Element element) {
        String classes = element.className();
        if (classes.contains("hentry") || classes.contains("type-post")) {
            classes = WORDPRESS.matcher(classes).replaceAll(" ");
        }
        // The id of a heading is made of its words.
        String names = isHeading(element) ? classes : classes + ' ' + element.id();
        return names.length() > LONGEST ? "" : names;
    }

    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether an element is hidden from all readers by itself, whatever is around it. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return isHiddenByClass(element)
                || !style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Style sheets in wide use hide what has these classes, unless another shows it on wider screens. */
    private static boolean isHiddenByClass(Element element) {
        String classes = element.className();
        return (classes.contains("hidden") || classes.contains("d-none"))
                && (element.hasClass("hidden") || element.hasClass("d-none"))
                && !SHOWN.matcher(classes).find();
    }
}
