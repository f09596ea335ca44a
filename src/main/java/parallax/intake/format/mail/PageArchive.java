package parallax.intake.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;

/** A page saved with all that belongs to it in one file: MHTML (RFC 2557). Its date is that of the saving. */
public final class PageArchive implements Format {

    private static final Set<String> ENDINGS = Set.of("mhtml", "mht");

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final SavedPage page;

    /** Reads the page that it holds. */
    public PageArchive(SavedPage page) {
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) || start.contains("\nsnapshot-content-location:") && Mail.isMail(start);
    }

    @Override
    public void read(Source source, Out out) {
        out.piece(source.size(), () -> article(source));
    }

    private Article article(Source source) throws Refusal {
        MimeMessage message = MimeMessage.read(source, part -> PAGES.contains(part.type()));
        MimePart main = main(message);
        if (main == null) {
            throw new Refusal("%s holds no web page. Save the page again from the browser.".formatted(source.name()));
        }
        return Known.at(address(message, main), "Content-Location").under(page(page, source, main));
    }

    /** The article of a part that holds a page. */
    static Article page(SavedPage page, Source source, MimePart part) throws Refusal {
        String declared = part.charset();
        return declared == null
                ? page.article(source.stem(), source.name(), part.bytes())
                : page.article(source.stem(), source.name(), CleanText.of(Decoder.decode(part.bytes(), declared)));
    }

    /** The part that the header names, else the one at the address of the whole, else the first page. */
    private static @Nullable MimePart main(MimeMessage message) {
        String start = MimePart.parameter(message.fields().get("content-type"), "start");
        String address = message.fields().get("snapshot-content-location");
        for (MimePart part : message.parts()) {
            if (start != null && bare(start).equals(bare(part.fields().get("content-id")))) {
                return part;
            }
        }
        for (MimePart part : message.parts()) {
            if (address != null && address.equals(part.fields().get("content-location"))) {
                return part;
            }
        }
        return message.parts().isEmpty() ? null : message.parts().getFirst();
    }

    private static String bare(@Nullable String id) {
        return Objects.requireNonNullElse(id, "").replaceAll("[<>\\s]", "");
    }

    private static @Nullable String address(MimeMessage message, MimePart main) {
        for (String said : new String[] {
            main.fields().get("content-location"),
            message.fields().get("snapshot-content-location"),
            message.fields().get("content-location")
        }) {
            if (said != null && said.matches("(?i)https?://\\S+")) {
                return said;
            }
        }
        return null;
    }
}
