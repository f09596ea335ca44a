package parallax.intake.format;

import java.util.Set;
import parallax.intake.article.SavedPage;
import parallax.intake.source.Bytes;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** A saved page: one article a file. */
public final class PageFile implements Format {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

    private final SavedPage page;

    public PageFile(SavedPage page) {
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending);
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
