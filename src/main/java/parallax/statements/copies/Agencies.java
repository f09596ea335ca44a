package parallax.statements.copies;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;

/** Reads which news agency an article names as its source: in its outlet, byline, dateline or last line. */
final class Agencies {

    private static final int HEAD = 400;
    private static final int TAIL = 160;

    private static final String NAMES = "Associated Press|AP|Reuters|AFP|Agence France-Presse|UPI|TASS|Interfax|BelTA"
            + "|Belta|RIA Novosti|Ukrinform|Xinhua|Kyodo|Yonhap|ANSA|EFE|dpa|DPA|PAP|CTK|ČTK|TT|NTB|Ritzau|STT|APA"
            + "|Anadolu|PTI|Press Association|PA Media|Bloomberg|Canadian Press|AAP|Lusa|Belga|Tanjug|Agerpres|MTI";

    /** “(AP)”, “(Reuters)”, “HARN, May 3 /TASS/”, “— Interfax”: marked off, as only a credit is. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:[(/\\[]\\s*|[—–-]\\s*|^\\s*(?:By|Source:|©)\\s+)(" + NAMES + ")(?:\\s*[)/\\].]|\\s*$)",
            Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("\\b(" + NAMES + ")\\b");

    private Agencies() {}

    static @Nullable String named(Article article) {
        for (String byline : article.byline()) {
            String name = in(NAMED, byline);
            if (name != null) {
                return name;
            }
        }
        String outlet = article.outlet();
        if (outlet != null && List.of(NAMES.split("\\|")).contains(outlet.strip())) {
            return outlet.strip();
        }
        String text = article.text();
        String head = in(CREDIT, text.substring(0, Math.min(HEAD, text.length())));
        return head != null ? head : in(CREDIT, text.substring(Math.max(0, text.length() - TAIL)));
    }

    private static @Nullable String in(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
