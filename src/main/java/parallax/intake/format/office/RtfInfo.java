package parallax.intake.format.office;

import com.rtfparserkit.rtf.Command;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;

/** The group of a rich text in which its program notes title, author and day. */
final class RtfInfo {

    private final StringBuilder text = new StringBuilder();
    private @Nullable Command field;
    private @Nullable String title;
    private @Nullable String author;
    private int year;
    private int month;
    private int day;

    /** Whether the command is one of the group's own. */
    boolean command(Command command, int parameter) {
        switch (command) {
            case title, author, creatim, subject, company, operator, keywords, comment, doccomm, revtim, printim ->
                field = command;
            case yr -> year = field == Command.creatim ? parameter : year;
            case mo -> month = field == Command.creatim ? parameter : month;
            case dy -> day = field == Command.creatim ? parameter : day;
            default -> {
                return false;
            }
        }
        return true;
    }

    void text(String words) {
        text.append(words);
    }

    void end() {
        if (field == Command.title) {
            title = text.toString();
        } else if (field == Command.author) {
            author = text.toString();
        }
        field = null;
        text.setLength(0);
    }

    Known known() {
        String created = year == 0 ? null : "%04d-%02d-%02d".formatted(year, month, day);
        return Properties.known(title, author, created, "\\info");
    }
}
