package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Role;
import parallax.quotes.frames.Scope;
import parallax.text.Span;

class QuoteFinderTest {

    private static final QuoteFinder SPEECH = new QuoteFinder();
    private static final QuoteFinder ALL = new QuoteFinder(Scope.ATTRIBUTION);

    private static List<Quote> find(String text) {
        return SPEECH.find(Article.of("a", text));
    }

    private static Quote only(String text) {
        List<Quote> quotes = find(text);
        assertThat(quotes).as(text).hasSize(1);
        return quotes.getFirst();
    }

    private static String speaker(Quote quote) {
        Attribution speaker = quote.speaker();
        assertThat(speaker).isNotNull();
        return speaker.name();
    }

    @Test
    void aQuoteBrokenByItsCueIsOneWithTwoSpans() {
        String text = "“We will rebuild the bridge,” Ada Quill said, “and we will do it soon.”";
        Quote quote = only(text);
        assertThat(quote.spans())
                .extracting(s -> s.of(text))
                .containsExactly("“We will rebuild the bridge,”", "“and we will do it soon.”");
        assertThat(quote.kind()).isEqualTo(Kind.DIRECT);
        assertThat(speaker(quote)).isEqualTo("Ada Quill");
        assertThat(quote.cue()).isEqualTo(new Span(text.indexOf("said"), text.indexOf("said") + 4));
        assertThat(quote.id()).isEqualTo(Quote.idAt("a", quote.envelope()));
    }

    @Test
    void indirectSpeechHasItsContentSpeakerAndCue() {
        String text = "The mayor of Eastport, Ada Quill, said that the old bridge would be closed in May.";
        Quote quote = only(text);
        assertThat(quote.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(quote.text(text)).contains("the old bridge would be closed in May");
        assertThat(speaker(quote)).isEqualTo("Ada Quill");
    }

    @Test
    void accordingToAndTrailingCuesReport() {
        String text = "The river is rising again, according to Ada Quill.\n"
                + "The dam will hold until spring, the engineer said.";
        assertThat(find(text))
                .extracting(q -> q.text(text))
                .containsExactly("The river is rising again", "The dam will hold until spring");
    }

    @Test
    void partlyQuotedSpeechIsMixed() {
        String text = "Ada Quill said that the plan was “a gift to the valley” and would go ahead.";
        assertThat(only(text).kind()).isEqualTo(Kind.MIXED);
    }

    @Test
    void pronounsAndOfficesResolveToTheFullestName() {
        String text = """
                Sergey Volkin, the ambassador to Norland, said that the talks would go on in spring.
                “We are ready,” the ambassador said.
                “We have always been ready,” he added.
                “No one will be left out,” Volkin said.
                """;
        assertThat(find(text)).extracting(QuoteFinderTest::speaker).containsOnly("Sergey Volkin");
    }

    @Test
    void spellingsOfOneNameInAnArticleAreOnePerson() {
        String text = "Sergey Kopirnik said that the talks would go on.\n“We are ready,” Kopyrnik said on Monday.";
        assertThat(find(text)).extracting(QuoteFinderTest::speaker).containsOnly("Sergey Kopirnik");
    }

    @Test
    void heIsNotAWoman() {
        String text = "Mary Quill met John Reed on Monday.\n“It was a good meeting,” he said.";
        assertThat(speaker(find(text).getLast())).isEqualTo("John Reed");
    }

    @Test
    void anUnknownOfficeKeepsItsOwnWords() {
        assertThat(speaker(only("“The road is closed,” a police officer said.")))
                .isEqualTo("a police officer");
    }

    @Test
    void aQuoteWithoutACueContinuesTheLastSpeaker() {
        String text = "“The bridge is old,” Ada Quill said.\n"
                + "“It was built by my grandfather, and it has served three towns well.”";
        assertThat(find(text)).hasSize(2).extracting(QuoteFinderTest::speaker).containsOnly("Ada Quill");
    }

    @Test
    void scareQuotesTitlesAndNicknamesAreNotSpeech() {
        assertThat(find("Norland ‘froze’ its part in the pact after the vote.")).isEmpty();
        assertThat(find("The so-called ‘dry summer’ cost the growers a third of their barley."))
                .isEmpty();
        assertThat(find("Robert “Bobby” Reed moved to Eastport in 1990.")).isEmpty();
        assertThat(find("Her novel “The Long Winter of the Birds” came out in 1990."))
                .isEmpty();
    }

    @Test
    void foldedRegionsGiveNothing() {
        String caption = "“We will win,” Ada Quill said.";
        String body = "“We will lose,” Bo Reed said.";
        String text = caption + '\n' + body;
        for (Role role : List.of(Role.CAPTION, Role.FURNITURE, Role.BYLINE)) {
            Article article = new Article(
                    "a",
                    "a",
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    text,
                    List.of(new Region(new Span(0, caption.length()), role)));
            assertThat(SPEECH.find(article)).extracting(q -> q.text(text)).containsExactly("“We will lose,”");
        }
    }

    @Test
    void anUnclosedHeadlineDoesNotSwallowTheBody() {
        String title = "Quill: “We will win";
        String text = title + "\n“We must hurry,” Bo Reed said.";
        Article article = new Article(
                "a",
                "a",
                null,
                title,
                List.of(),
                null,
                null,
                null,
                null,
                text,
                List.of(new Region(new Span(0, title.length()), Role.TITLE)));
        assertThat(SPEECH.find(article))
                .extracting(q -> q.text(text))
                .contains("“We must hurry,”")
                .noneMatch(t -> t.contains("\n"));
    }

    @Test
    void whatWasNotSaidIsNoQuote() {
        assertThat(find("The minister’s office did not confirm the announcement."))
                .isEmpty();
    }

    @Test
    void beliefsCountOnlyWhenAskedFor() {
        String text = "Ada Quill believes that the bridge will stand for another century.";
        assertThat(find(text)).isEmpty();
        assertThat(ALL.find(Article.of("a", text))).hasSize(1);
    }

    @Test
    void otherLanguagesGiveTheirDirectQuotesWithSpeakers() {
        assertThat(speaker(only("„Wir bauen die Brücke neu“, sagte Anna Brandt.")))
                .isEqualTo("Anna Brandt");
        assertThat(speaker(only("« Nous allons gagner », a déclaré Marie Duval.")))
                .isEqualTo("Marie Duval");
        assertThat(speaker(only("«Мост будет открыт», сказал Иван Петров."))).isEqualTo("Иван Петров");
    }

    @Test
    void oneQuotedWordAsThePredicateIsAQuoteInTheQuote() {
        String text = "The dockers' council said the mayors' plan was “hopeless”.";
        assertThat(ALL.find(Article.of("a", text))).extracting(Quote::kind).containsExactly(Kind.MIXED, Kind.DIRECT);
        assertThat(find(text)).extracting(Quote::kind).containsExactly(Kind.MIXED);
    }
}
