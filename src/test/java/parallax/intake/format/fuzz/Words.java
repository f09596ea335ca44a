package parallax.intake.format.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words that mean something in a format, or upset parsers in general: sections of “words.txt”, in Java's escapes. */
final class Words {

    static final List<String> PLAIN = of();
    static final List<String> PAGE = of("markup", "page");
    static final List<String> MAIL = of("markup", "page", "mail");
    static final List<String> FEED = of("markup", "page", "feed");
    static final List<String> OFFICE = of("markup", "office");
    static final List<String> RICH = of("rich");
    static final List<String> PDF = of("pdf");
    static final List<String> TABLE = of("table");
    static final List<String> MARKDOWN = of("markdown");
    static final List<String> EXCHANGE = of("markup", "exchange");

    private Words() {}

    /** The words of all formats, and those of some sections. */
    private static List<String> of(String... sections) {
        List<String> wanted = new ArrayList<>(List.of(sections));
        wanted.add("all");
        List<String> words = new ArrayList<>();
        boolean in = false;
        for (String line : text().split("\n")) {
            if (line.startsWith("=== ")) {
                in = wanted.contains(line.substring(4));
            } else if (in) {
                words.add(line.translateEscapes());
            }
        }
        return List.copyOf(words);
    }

    private static String text() {
        try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
