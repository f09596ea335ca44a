package parallax.intake.format;

import java.util.List;
import parallax.intake.article.Known;
import parallax.intake.article.Phrases;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** All formats, and which of them reads a source. */
public final class Formats {

    private final List<Format> all;

    /** The formats in the order in which they are asked. */
    public Formats(Phrases phrases, PlainText plain, SavedPage page) {
        this.all = List.of(new JsonLines(plain), new PageFile(page), new TextFile(plain));
    }

    /**
     * Hands on what is in a source and in all that lies inside it. Never throws for bad content: what cannot be read is
     * told and the rest goes on.
     */
    public void read(Source source, Known known, Out out) {
        try {
            of(source).read(source, new Within(known, out));
        } catch (Refusal e) {
            out.failed(e.sentence());
        }
    }

    private Format of(Source source) throws Refusal {
        byte[] head = source.head(Format.HEAD);
        String ending = source.ending();
        for (Format format : all) {
            if (format.reads(ending, head)) {
                return format;
            }
        }
        throw new Refusal("%s is of a kind that cannot be imported. Bring .txt, .html, .htm or .jsonl files."
                .formatted(source.name()));
    }

    /** Adds what the containers around a source say of it. */
    private final class Within implements Out {

        private final Known known;
        private final Out out;

        Within(Known known, Out out) {
            this.known = known;
            this.out = out;
        }

        @Override
        public void piece(long size, Making making) {
            out.piece(size, () -> known.under(making.make()));
        }

        @Override
        public void inside(Source source, Known inner) {
            // What stands nearer to an article is asked first.
            Formats.this.read(source, inner, this);
        }

        @Override
        public void failed(String problem) {
            out.failed(problem);
        }
    }
}
