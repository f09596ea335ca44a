package parallax.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Documents;
import parallax.intake.article.Known;
import parallax.intake.article.Phrases;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Out;
import parallax.intake.format.PageFile;
import parallax.intake.format.TextFile;
import parallax.intake.format.archive.Archive;
import parallax.intake.format.archive.Gzipped;
import parallax.intake.format.archive.WarcFile;
import parallax.intake.format.archive.WebArchive;
import parallax.intake.format.database.DocumentPieces;
import parallax.intake.format.database.FactivaPage;
import parallax.intake.format.database.NexisText;
import parallax.intake.format.epub.Epub;
import parallax.intake.format.feed.Feed;
import parallax.intake.format.mail.Mail;
import parallax.intake.format.mail.PageArchive;
import parallax.intake.format.markdown.Markdown;
import parallax.intake.format.office.Docx;
import parallax.intake.format.office.Odt;
import parallax.intake.format.office.Rtf;
import parallax.intake.format.pdf.Pdf;
import parallax.intake.format.table.Columns;
import parallax.intake.format.table.CsvTable;
import parallax.intake.format.table.JsonLines;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;
import parallax.news.Article;

/** All formats, and which of them reads a source. */
public final class Formats {

    private final List<Format> all;
    private final TimeLimit limit;

    /** The formats in the order in which they are asked. @param limit of each source and each article */
    public Formats(Phrases phrases, PlainText plain, SavedPage page, TimeLimit limit) {
        this(
                limit,
                List.of(
                        // Known by their first bytes, whatever they are called.
                        new Docx(new DocumentPieces(new Documents(plain))),
                        new Odt(new DocumentPieces(new Documents(plain))),
                        new Epub(page),
                        new Pdf(new Documents(plain)),
                        new Rtf(new DocumentPieces(new Documents(plain))),
                        new Markdown(new Documents(plain)),
                        new NexisText(new DocumentPieces(new Documents(plain)), plain),
                        new FactivaPage(new DocumentPieces(new Documents(plain)), page),
                        new JsonLines(plain),
                        new CsvTable(plain, page),
                        new PageArchive(page),
                        new WebArchive(page),
                        new Mail(plain, page),
                        new WarcFile(),
                        new Gzipped(),
                        new Feed(plain, page),
                        new PageFile(page),
                        new TextFile(plain),
                        // Many documents are ZIP files too: whoever knows one is asked before.
                        new Archive()));
    }

    private Formats(TimeLimit limit, List<Format> all) {
        this.limit = limit;
        this.all = all;
    }

    /** The same formats, for tables whose columns are as the analyst says. */
    public Formats with(Columns columns) {
        return new Formats(
                limit,
                all.stream()
                        .map(format -> switch (format) {
                            case CsvTable table -> table.with(columns);
                            case JsonLines lines -> lines.with(columns);
                            default -> format;
                        })
                        .toList());
    }

    /**
     * Hands on what is in a source and in all that lies inside it. Never throws for bad content: what cannot be read is
     * told and the rest goes on.
     */
    public void read(Source source, Known known, Out out) {
        Within within = new Within(source, known, out);
        try {
            limit.within(() -> {
                of(source).read(source, within);
                return source;
            });
        } catch (Refusal e) {
            out.failed(e.sentence());
        } catch (TimeLimit.Over e) {
            out.failed(tooLong(source.name()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e == within.stop) {
                throw e;
            }
            out.failed(e instanceof OutOfMemoryError ? tooLarge(source.name()) : fault(source.name(), e));
        }
    }

    /** What to say where a parser breaks on what it should refuse. */
    private static String fault(String name, Throwable e) {
        return "%s could not be read because of a fault in Parallax (%s), so it was left out."
                .formatted(name, e.getClass().getSimpleName());
    }

    private static String tooLong(String name) {
        return ("%s takes too long to read, as only a damaged or malicious file does, so it was left out. Open it in the "
                        + "program it was made with and save it anew, or split it.")
                .formatted(name);
    }

    private static String tooLarge(String name) {
        return "%s needs more memory to be read than there is, so it was left out. Split it.".formatted(name);
    }

    private Format of(Source source) throws Refusal {
        byte[] head = source.head(Format.HEAD);
        String ending = source.ending();
        for (Format format : all) {
            if (format.reads(ending, head)) {
                return format;
            }
        }
        throw new Refusal(
                ("%s is of a kind that cannot be imported. Bring .txt, .html, .pdf, .docx, .odt, .rtf, .epub, "
                                + ".md, .mhtml, .webarchive, .eml, .warc, .rss, .jsonl, .csv or .zip files.")
                        .formatted(source.name()));
    }

    /** Adds what the containers around a source say of it. */
    private final class Within implements Out {

        private final Source source;
        private final Known known;
        private final Out out;
        /** What whoever takes the pieces threw, to end the reading; it is no fault of a parser. */
        private @Nullable Throwable stop;

        Within(Source source, Known known, Out out) {
            this.source = source;
            this.known = known;
            this.out = out;
        }

        @Override
        public void piece(long size, Making making) {
            piece(source, size, making);
        }

        @Override
        public void piece(Source innermost, long size, Making making) {
            handing(() -> out.piece(innermost, size, () -> known.under(made(making))));
        }

        private Article made(Making making) throws Refusal {
            try {
                return limit.within(making::make);
            } catch (TimeLimit.Over e) {
                throw new Refusal(tooLong(source.name()));
            } catch (OutOfMemoryError e) {
                // All that it took is free again: it belongs to this article.
                throw new Refusal(tooLarge(source.name()));
            } catch (RuntimeException | StackOverflowError e) {
                throw new Refusal(fault(source.name(), e));
            }
        }

        @Override
        public void inside(Source entry, Known inner) {
            // What stands nearer to an article is asked first.
            Formats.this.read(entry, inner, this);
        }

        @Override
        public void failed(String problem) {
            handing(() -> out.failed(problem));
        }

        private void handing(Runnable act) {
            try {
                TimeLimit.paused(() -> {
                    act.run();
                    return source;
                });
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                stop = e;
                throw e;
            }
        }
    }
}
