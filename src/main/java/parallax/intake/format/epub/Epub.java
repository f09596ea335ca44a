package parallax.intake.format.epub;

import java.util.ArrayList;
import java.util.List;
import parallax.intake.article.Known;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Magic;
import parallax.intake.format.Out;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.ZipEntries;
import parallax.intake.source.ZipEntry;
import parallax.news.Article;

/**
 * An e-book or a page saved as one (.epub): its chapters in the order in which they are read. A chapter with a heading of
 * its own begins an article; what has none continues the one before.
 */
public final class Epub implements Format {

    private static final String CONTAINER = "META-INF/container.xml";

    /** Fewer words are a cover or a title page. */
    private static final int CHAPTER_WORDS = 40;

    private final SavedPage page;

    /** Reads the chapters as articles. */
    public Epub(SavedPage page) {
        this.page = page;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ending.equals("epub")
                || Magic.ZIP.opens(head) && Magic.mimetype(head).startsWith("application/epub+zip");
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        if (!Magic.ZIP.opens(source.head(HEAD))) {
            throw new Refusal(
                    "%s is no EPUB, whatever its name says. Check where it came from.".formatted(source.name()));
        }
        ZipEntries zip = ZipEntries.of(source);
        ZipEntry container = zip.find(CONTAINER);
        if (container == null) {
            throw new Refusal(
                    "%s is damaged: its list of parts is missing. Copy or download it again.".formatted(source.name()));
        }
        EpubPackage book = EpubPackage.of(zip, container, source);
        List<List<EpubChapter>> articles = articles(zip, book, source, out);
        if (articles.isEmpty()) {
            throw new Refusal("%s holds no text. If it holds pictures of text, run text recognition on it first."
                    .formatted(source.name()));
        }
        // What the book says of itself is true of its chapters but for the title.
        Known known = articles.size() == 1 ? book.known() : book.knownOfChapters();
        for (int i = 0; i < articles.size(); i++) {
            List<EpubChapter> chapters = articles.get(i);
            String id = articles.size() == 1 ? source.stem() : source.stem() + "-" + (i + 1);
            long size = chapters.stream().mapToLong(EpubChapter::size).sum();
            out.piece(size, () -> known.under(article(id, source.name(), chapters)));
        }
    }

    private static List<List<EpubChapter>> articles(ZipEntries zip, EpubPackage book, Source source, Out out)
            throws Refusal {
        List<List<EpubChapter>> articles = new ArrayList<>();
        List<EpubChapter> front = new ArrayList<>();
        for (String name : book.spine()) {
            ZipEntry entry = zip.find(name);
            if (entry == null) {
                out.failed("%s lacks its chapter %s; the others came in.".formatted(source.name(), name));
                continue;
            }
            if (book.isEncrypted(name)) {
                throw new Refusal("%s is protected by its publisher (DRM), so its text cannot be read here."
                        .formatted(source.name()));
            }
            EpubChapter chapter;
            try {
                chapter = EpubChapter.of(zip.source(entry));
            } catch (Refusal e) {
                out.failed(e.sentence());
                continue;
            }
            if (chapter.words() == 0) {
                continue;
            }
            if (chapter.words() < CHAPTER_WORDS && articles.isEmpty()) {
                front.add(chapter);
            } else if (articles.isEmpty() || chapter.headed() && chapter.words() >= CHAPTER_WORDS) {
                front.add(chapter);
                articles.add(new ArrayList<>(front));
                front.clear();
            } else {
                articles.getLast().add(chapter);
            }
        }
        if (articles.isEmpty() && !front.isEmpty()) {
            articles.add(front);
        }
        return articles;
    }

    private Article article(String id, String file, List<EpubChapter> chapters) throws Refusal {
        Article whole = null;
        for (EpubChapter chapter : chapters) {
            Article next = page.article(id, file, chapter.bytes());
            whole = whole == null ? next : EpubJoined.of(whole, next);
        }
        if (whole == null) {
            throw new Refusal("%s holds no text.".formatted(file));
        }
        return whole;
    }
}
