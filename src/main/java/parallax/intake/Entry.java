package parallax.intake;

import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/**
 * The file inside another that an article was read from: an entry of an archive, a file attached to a mail, a page in a web
 * archive, what a compressed file holds. Equal for the articles of one such file.
 */
public record Entry(Source source) {

    /** Its own name, without the folders and archives around it and without what no system has in names of files. */
    public String name() {
        String whole = source.name();
        String name = whole.substring(whole.lastIndexOf('/') + 1)
                .replaceAll("[\\\\:*?\"<>|\\p{Cntrl}]", "_")
                .strip();
        return name.isEmpty() ? "file" : name;
    }

    /** @throws Refusal if it cannot be read, or is too large to be kept */
    public byte[] bytes() throws Refusal {
        return source.bytes();
    }
}
