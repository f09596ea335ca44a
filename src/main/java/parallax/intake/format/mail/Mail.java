package parallax.intake.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Moment;
import parallax.intake.format.Out;
import parallax.intake.source.Bytes;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;

/**
 * A mail (RFC 5322): its text as one article, HTML before plain text, and every attached file that articles can be
 * read from.
 */
public final class Mail implements Format {

    private static final Pattern HEADER = Pattern.compile("(?:[a-z][a-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*+){2}");

    /** “Re:” and “Fwd:” in several languages, as often as they stand there. */
    private static final Pattern ANSWERED =
            Pattern.compile("^(?:(?i:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i|r)(?:\\[\\d+\\])?\\s*:\\s*)+");

    private static final Set<String> BESIDE = Set.of("image", "audio", "video", "font");

    /** What attached keys, signatures and calendars are: nobody expects articles in them. */
    private static final Set<String> NO_ARTICLES = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-keys",
            "application/ics",
            "text/calendar",
            "text/css",
            "text/vcard",
            "text/x-vcard",
            "message/delivery-status",
            "text/rfc822-headers");

    private final PlainText plain;
    private final SavedPage page;

    /** Reads the text of messages, plain or HTML. */
    public Mail(PlainText plain, SavedPage page) {
        this.plain = plain;
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ending.equals("eml")
                || ending.isEmpty() && isMail(new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
    }

    /** Whether a text in lower case begins as a mail does. */
    static boolean isMail(String start) {
        String lines = start.replace("\r", "");
        return HEADER.matcher(lines).lookingAt() && lines.contains("\nmime-version:");
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        MimeMessage message = MimeMessage.read(source, Mail::mayHoldText);
        if (message.fields().isEmpty()) {
            throw new Refusal("%s is no mail: it has no header. Check where it came from.".formatted(source.name()));
        }
        List<MimePart> files = new ArrayList<>();
        List<MimePart> pages = new ArrayList<>();
        List<MimePart> texts = new ArrayList<>();
        for (MimePart part : message.parts()) {
            boolean file = part.isAttachment() || part.fileName() != null;
            switch (part.type()) {
                case "text/html" -> (file ? files : pages).add(part);
                case "text/plain" -> (file ? files : texts).add(part);
                default -> files.add(part);
            }
        }
        Known known = known(message.fields());
        if (!pages.isEmpty() || !texts.isEmpty()) {
            out.piece(source.size(), () -> known.under(body(source, pages, texts, files.isEmpty())));
        }
        if (pages.isEmpty() && texts.isEmpty() && files.isEmpty()) {
            throw new Refusal("%s is a mail without a text and without files.".formatted(source.name()));
        }
        for (MimePart file : files) {
            attached(source, file, out);
        }
    }

    private static boolean mayHoldText(MimePart part) {
        String type = part.type();
        return !BESIDE.contains(type.substring(0, type.indexOf('/'))) && !NO_ARTICLES.contains(type);
    }

    private Article body(Source source, List<MimePart> pages, List<MimePart> texts, boolean alone) throws Refusal {
        if (!pages.isEmpty()) {
            return PageArchive.page(page, source, pages.getFirst());
        }
        StringBuilder text = new StringBuilder();
        for (MimePart part : texts) {
            if (Bytes.isBinary(part.bytes())) {
                throw new Refusal(Bytes.binary(source.name()));
            }
            String words = part.text();
            text.append(text.isEmpty() || words.isBlank() ? "" : "\n\n").append(words.stripTrailing());
        }
        if (text.toString().isBlank()) {
            throw new Refusal((alone
                            ? "%s is a mail without a text."
                            : "%s is a mail without a text; its attached files were read.")
                    .formatted(source.name()));
        }
        return plain.article(source.stem(), source.name(), text.toString());
    }

    /** What a mail says of its files is who sent them when, which is neither who wrote them nor when. */
    private static void attached(Source source, MimePart file, Out out) {
        String name = file.fileName();
        if (name == null) {
            name = file.type().equals("message/rfc822") ? "mail.eml" : "attachment";
        }
        try {
            source.budget().entry(source.name());
            if (file.bytes().length == 0) {
                throw new Refusal("%s/%s is empty: there is no text in it to import.".formatted(source.name(), name));
            }
            out.inside(source.inside(name, file.bytes()), Known.NOTHING);
        } catch (Refusal e) {
            out.failed(e.sentence());
        }
    }

    private static Known known(Map<String, String> fields) {
        Moment sent = Moment.of(fields.get("date"));
        String sender = sender(fields.get("from"));
        // A newsletter comes from its outlet, and so does mail whose sender is called as its site is; any other from a
        // person.
        boolean newsletter = fields.containsKey("list-id")
                || fields.containsKey("list-unsubscribe")
                || sender != null && isSite(sender, fields.get("from"));
        return new Known(
                newsletter ? sender : null,
                subject(fields.getOrDefault("subject", "")),
                newsletter || sender == null ? List.of() : List.of(sender),
                sent.day(),
                sent.at(),
                null,
                null,
                null,
                null,
                null,
                "mail header");
    }

    /** The subject without what answering and passing on put before it, null where nothing else is. */
    private static @Nullable String subject(String field) {
        String subject = ANSWERED.matcher(field.strip()).replaceFirst("");
        return subject.isBlank() ? null : subject;
    }

    /** “The Lisse Lantern” of desk@lantern.example: a longer word of the name is a part of the domain. */
    private static boolean isSite(String sender, String from) {
        int at = from.lastIndexOf('@');
        String domain = from.substring(at + 1).toLowerCase(Locale.ROOT);
        String box = from.substring(0, Math.max(0, at)).replaceFirst("^.*<", "").toLowerCase(Locale.ROOT);
        List<String> words = List.of(sender.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
        return at > 0
                && words.stream().anyMatch(word -> word.length() > 4 && domain.contains(word))
                && words.stream().noneMatch(word -> word.length() > 1 && box.contains(word));
    }

    /** The name before the address, null where there is none. */
    private static @Nullable String sender(@Nullable String from) {
        int at = from == null ? -1 : from.indexOf('<');
        if (from == null || at <= 0) {
            return null;
        }
        String name = from.substring(0, at).strip().replaceAll("^\"|\"$", "").strip();
        return name.isEmpty() || name.contains("@") ? null : name;
    }
}
