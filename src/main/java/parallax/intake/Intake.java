package parallax.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.Phrases;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.fetch.Fetched;
import parallax.intake.format.Out;
import parallax.intake.format.table.Columns;
import parallax.intake.source.BrokenLines;
import parallax.intake.source.Budget;
import parallax.intake.source.CleanText;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;
import parallax.news.Article;

/** Reads what the analyst brings into articles. Holds no state of a batch; safe for use by several threads. */
public final class Intake {

    /** The id and file name of an article that came without a file. */
    private static final String PASTED = "pasted text";

    private static final Pattern TAGS = Pattern.compile(
            "<(?:!doctype html|html|head|body|article|div|p|h[1-6])\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private final PlainText plain;
    private final SavedPage page;
    private final Formats formats;

    /** Loads the known furniture. */
    public Intake() {
        this(TimeLimit.USUAL);
    }

    /** The same with another limit to the time that each source and each article may take. */
    public Intake(TimeLimit limit) {
        Phrases phrases = Phrases.load();
        this.plain = new PlainText(phrases);
        this.page = new SavedPage(phrases);
        this.formats = new Formats(phrases, plain, page, limit);
    }

    /**
     * What the analyst said of a whole batch; it outranks what the files say.
     *
     * @param outlet null where the files decide
     * @param published null where the files decide
     * @param language ISO 639-1 code, null where the words of each article decide
     * @param columns which column of its tables says what, null where their names decide
     */
    public record Given(
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable Columns columns) {
        /** Nothing was said. */
        public static final Given NOTHING = new Given(null, null, null);

        /** Nothing was said of the columns of tables. */
        public Given(@Nullable String outlet, @Nullable LocalDate published, @Nullable String language) {
            this(outlet, published, language, null);
        }

        /** Nothing was said of the language. */
        public Given(@Nullable String outlet, @Nullable LocalDate published) {
            this(outlet, published, null);
        }

        private Article over(Article a) {
            return CleanFacts.of(new Article(
                    a.id(),
                    a.file(),
                    outlet == null ? a.outlet() : outlet,
                    a.title(),
                    a.byline(),
                    published == null ? a.published() : published,
                    a.updated(),
                    a.url(),
                    language == null ? a.language() : language,
                    a.text(),
                    a.regions(),
                    a.origin()));
        }
    }

    /** Where the articles and failures of a batch go, in input order. */
    public interface Sink {
        void article(Article article);

        /** @param problem a whole sentence: what happened, to which file, what to do */
        void failed(Path input, String problem);
    }

    /**
     * The files that {@code inputs} stand for: folders are walked (hidden files and a saved page's own folder left
     * out), in order of name.
     *
     * @param unreadable told of inputs that do not exist or cannot be listed, as whole sentences
     */
    public static List<Path> files(List<Path> inputs, Consumer<String> unreadable) {
        return InputFiles.of(inputs, unreadable);
    }

    /**
     * Reads one file, whatever its kind; it may hold many articles. Never throws for bad content; every failure goes to the
     * sink.
     */
    public void read(Path file, Given given, Sink sink) {
        pieces(file, given, piece -> piece.into(sink));
    }

    /**
     * One article that is still to be made: it may be made on any thread.
     *
     * @param size in bytes of the input, roughly; what it takes in memory grows with it
     * @param entry the file inside the input that it stands in, null where that is the input itself
     * @param work tells a sink of the article, or of why there is none
     */
    public record Piece(long size, @Nullable Entry entry, Consumer<Sink> work) {

        /** One that does not stand in a file inside another. */
        public Piece(long size, Consumer<Sink> work) {
            this(size, null, work);
        }

        /** Makes the article. Never throws for bad content; a failure goes to the sink. */
        public void into(Sink sink) {
            work.accept(sink);
        }
    }

    /** Like {@link #read}, but leaves the work to whoever takes the pieces, which come in input order. */
    public void pieces(Path file, Given given, Consumer<Piece> pieces) {
        Source source = Source.of(file);
        formats(given).read(source, Known.NOTHING, new Cutting(file, source, given, pieces));
    }

    /** Reads what was fetched from an address, whatever its kind; it may hold many articles. */
    public void pieces(Fetched fetched, Given given, Consumer<Piece> pieces) {
        Path name = Path.of(fetched.name());
        Source source = new Source(
                name,
                fetched.name(),
                fetched.bytes().length,
                () -> new ByteArrayInputStream(fetched.bytes()),
                Budget.ofFile());
        formats(given).read(source, Known.at(fetched.address(), "address"), new Cutting(name, source, given, pieces));
    }

    private Formats formats(Given given) {
        return given.columns() == null ? formats : formats.with(given.columns());
    }

    /** Makes pieces of what the formats find. */
    private record Cutting(Path file, Source whole, Given given, Consumer<Piece> pieces) implements Out {

        @Override
        public void piece(long size, Making making) {
            piece(whole, size, making);
        }

        @Override
        public void piece(Source innermost, long size, Making making) {
            pieces.accept(new Piece(size, innermost == whole ? null : new Entry(innermost), sink -> {
                Article article;
                try {
                    article = given.over(making.make());
                } catch (Refusal e) {
                    sink.failed(file, e.sentence());
                    return;
                }
                sink.article(article);
            }));
        }

        @Override
        public void inside(Source source, Known known) {
            throw new IllegalStateException("Sources inside others are read before they come here.");
        }

        @Override
        public void failed(String problem) {
            pieces.accept(new Piece(0, sink -> sink.failed(file, problem)));
        }
    }

    /** A pasted text as an article; HTML is recognised by its tags. */
    public Article pasted(String content, Given given) {
        String text = CleanText.of(content);
        boolean html = text.stripLeading().startsWith("<")
                && TAGS.matcher(text.substring(0, Math.min(text.length(), 1 << 16)))
                        .find();
        if (html) {
            try {
                return given.over(page.article(PASTED, PASTED, text));
            } catch (Refusal e) {
                // Tags without a word between them: the analyst sees what was pasted.
                return given.over(plain.article(PASTED, PASTED, text));
            }
        }
        return given.over(plain.article(PASTED, PASTED, BrokenLines.joined(text)));
    }
}
