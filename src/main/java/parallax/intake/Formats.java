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
import parallax.news.Article;

/** All formats, and which of them reads a source. */
public final class Formats {

    private final List<Format> all;

    /** The formats in the order in which they are asked. */
    public Formats(Phrases phrases, PlainText plain, SavedPage page) {
        this(List.of(
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

    private Formats(List<Format> all) {
        this.all = all;
    }

    /** The same formats, for tables whose columns are as the analyst says. */
    public Formats with(Columns columns) {
        return new Formats(all.stream()
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
        Within within = new Within(source.name(), known, out);
        try {
            of(source).read(source, within);
        } catch (Refusal e) {
            out.failed(e.sentence());
        } catch (RuntimeException | StackOverflowError e) {
            if (e == within.stop) {
                throw e;
            }
            out.failed(fault(source.name(), e));
        }
    }

    /** What to say where a parser breaks on what it should refuse. */
    private static String fault(String name, Throwable e) {
        return "%s could not be read because of a fault in Parallax (%s), so it was left out."
                .formatted(name, e.getClass().getSimpleName());
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

        private final String name;
        private final Known known;
        private final Out out;
        /** What whoever takes the pieces threw, to end the reading; it is no fault of a parser. */
        private @Nullable Throwable stop;

        Within(String name, Known known, Out out) {
            this.name = name;
            this.known = known;
            this.out = out;
        }

        @Override
        public void piece(long size, Making making) {
            handing(() -> out.piece(size, () -> known.under(made(making))));
        }

        private Article made(Making making) throws Refusal {
            try {
                return making.make();
            } catch (RuntimeException | StackOverflowError e) {
                throw new Refusal(fault(name, e));
            }
        }

        @Override
        public void inside(Source source, Known inner) {
            // What stands nearer to an article is asked first.
            Formats.this.read(source, inner, this);
        }

        @Override
        public void failed(String problem) {
            handing(() -> out.failed(problem));
        }

        private void handing(Runnable act) {
            try {
                act.run();
            } catch (RuntimeException | StackOverflowError e) {
                stop = e;
                throw e;
            }
        }
    }
}
