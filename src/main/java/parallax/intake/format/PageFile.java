package parallax.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import parallax.intake.article.SavedPage;
import parallax.intake.source.Bytes;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** A saved page: one article a file. */
public final class PageFile implements Format {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

    /** What is plain text whatever it begins with. */
    private static final Set<String> PLAIN = Set.of("txt", "text", "md");

    private final SavedPage page;

    /** Reads pages as articles. */
    public PageFile(SavedPage page) {
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending) || !PLAIN.contains(ending) && beginsAsPage(head);
    }

    /** Pages of scripts (“story.php”) and without an ending are known by their first tag. */
    private static boolean beginsAsPage(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    @Override
    public void read(Source source, Out out) {
        out.piece(source.size(), () -> {
            byte[] bytes = source.bytes();
            if (Bytes.isBinary(bytes)) {
                throw new Refusal(Bytes.binary(source.name()));
            }
            return page.article(source.stem(), source.name(), bytes);
        });
    }
}
