package parallax.intake.format.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Dates;
import parallax.intake.article.Known;
import parallax.intake.source.CleanText;

/**
 * What the program that wrote a document noted of it: title, author, day. Weak evidence: templates leave titles behind, and
 * the author is whoever owns the computer.
 */
public final class Properties implements XmlWalk.Visitor {

    private static final int LONGEST = 300;

    /** Names that programs and template writers leave. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint).*|.*\\.(?:docx?|rtf|odt|pdf|indd|qxp|txt|tmp|html?)"
                    + "|untitled.*|unbenannt.*|document ?\\d*|dokument ?\\d*|title|titel|slide \\d+|print|layout \\d+)");

    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]+(?: [\\p{L}.'\u2019-]+){1,4}");

    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String initialAuthor;
    private @Nullable String created;

    @Override
    public void start(String name, XMLStreamReader at) {
        text.setLength(0);
    }

    @Override
    public void end(String name) {
        String value = text.toString().strip();
        switch (name) {
            case "title" -> title = value;
            case "creator" -> author = value;
            case "initial-creator" -> initialAuthor = value;
            case "created", "creation-date" -> created = value;
            default -> {
                // Counts of words, names of programs.
            }
        }
        text.setLength(0);
    }

    @Override
    public void text(String words) {
        text.append(words);
    }

    /** What they say, said at {@code place}. */
    public Known known(String place) {
        return known(title, initialAuthor == null ? author : initialAuthor, created, place);
    }

    /** The facts that are worth having. @param created ISO 8601 or another full date */
    public static Known known(@Nullable String title, @Nullable String author, @Nullable String created, String place) {
        OffsetDateTime at = created == null ? null : time(created);
        LocalDate day = created == null || created.length() > LONGEST ? null : Dates.in(created);
        return new Known(
                null,
                title == null ? null : title(title),
                author != null
                                && author.length() < LONGEST
                                && PERSON.matcher(author).matches()
                        ? List.of(author)
                        : List.of(),
                day,
                at,
                null,
                null,
                null,
                null,
                null,
                place);
    }

    private static @Nullable String title(String raw) {
        String title = CleanText.of(raw).replaceAll("\\s+", " ").strip();
        return title.length() < 4
                        || title.length() > LONGEST
                        || NO_TITLE.matcher(title).matches()
                ? null
                : title;
    }

    private static @Nullable OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
