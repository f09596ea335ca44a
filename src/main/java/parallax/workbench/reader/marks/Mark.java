package parallax.workbench.reader.marks;

import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** Something that is drawn at a passage of the article. */
sealed interface Mark {

    /** Where, in the article. */
    Span span();

    /**
     * One content span of a quote.
     *
     * @param head whether it is the quote's first span, where the speaker's name stands beside
     */
    record OfQuote(QuoteRow quote, Span span, boolean head) implements Mark {}

    /**
     * An annotation under one of its tags.
     *
     * @param tag null for an annotation that is a comment only
     * @param lane from 0; marks that overlap have different lanes
     */
    record OfAnnotation(Annotation annotation, @Nullable Tag tag, int lane) implements Mark {
        @Override
        public Span span() {
            return annotation.span();
        }
    }

    /** The words that name the speaker, or that report. */
    record OfWords(QuoteRow quote, Span span, TextLook look) implements Mark {}
}
