package parallax.intake.source;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder of pictures, styles and frames that browsers save next to a page: there are no articles in it. */
public final class PageFolder {

    private static final Pattern NAME = Pattern.compile("(.+)(_files|-Dateien|_fichiers|_archivos|\\.files)");

    private PageFolder() {}

    /**
     * Whether a folder belongs to a page beside it.
     *
     * @param name of the folder, without those around it
     * @param beside whether there is a file of that name next to the folder
     */
    public static boolean is(String name, Predicate<String> beside) {
        Matcher m = NAME.matcher(name);
        return m.matches() && (beside.test(m.group(1) + ".html") || beside.test(m.group(1) + ".htm"));
    }
}
