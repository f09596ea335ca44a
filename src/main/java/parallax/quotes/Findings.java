package parallax.quotes;

import java.util.List;
import parallax.news.Quote;
import parallax.quotes.speakers.Office;

/**
 * What one reading of an article finds.
 *
 * @param quotes in order of place
 * @param offices those that the article gives its people, each once
 */
public record Findings(List<Quote> quotes, List<Office> offices) {

    public Findings {
        quotes = List.copyOf(quotes);
        offices = List.copyOf(offices);
    }
}
