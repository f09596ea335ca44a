package parallax.quotes.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.quotes.QuoteFinder;
import parallax.quotes.drafts.Draft;
import parallax.quotes.lexicon.CueLexicon;
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.QuoteMarks;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.quotes.marks.Units;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** Who is put behind a quote: names, pronouns, offices, quotes without a mention. */
class SpeakersTest {

    private static final QuoteFinder FINDER = new QuoteFinder();
    private static final Vocabulary WORDS = Vocabulary.load(CueLexicon.load());
    private static final GivenNames GIVEN = GivenNames.load();

    /** The name behind the quote that holds {@code words}, null where it has none. */
    private static @Nullable String behind(String words, String text) {
        Attribution speaker = FINDER.find(Article.of("a", text)).stream()
                .filter(q -> q.text(text).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quote holds " + words))
                .speaker();
        return speaker == null ? null : speaker.name();
    }

    private static Resolution why(String words, String text) {
        Article article = Article.of("a", text);
        return FINDER.explain(
                article,
                FINDER.find(article).stream()
                        .filter(q -> q.text(text).contains(words))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> people(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedRegion> regions = QuoteMarks.find(text, paragraphs, WORDS.cues());
        List<Unit> units = Units.of(text, paragraphs, regions, WORDS);
        return new People(units, WORDS, GIVEN).all().stream().map(Person::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor spoke in the Rose Garden on Wednesday.",
                "They met at the National Mall in North Tarnia.",
                "The U. S. and the E. U. agreed, Twitter users noticed.",
                "Critics of the Quillport Harbour Act met the Tarn Valley Committee.",
                "FULL TEXT of the letter follows.",
                "He’s sure. Meanwhile the ferry left."
            })
    void placesBodiesThingsAndPlainWordsAreNoPeople(String text) {
        assertThat(people(text)).isEmpty();
    }

    @Test
    void wordsThatOpenASentenceAreNoPartOfAName() {
        assertThat(people("Linda Farrow won. But Farrow waited. Yet Farrow said nothing. Despite Farrow, they left."))
                .containsExactly("Linda Farrow");
    }

    @Test
    void officesBeforeANameAreNoPartOfIt() {
        assertThat(people("Speaker John Farrow met Harbour Intelligence director James Osk and Counsel Bob Tarn."))
                .containsExactly("John Farrow", "James Osk", "Bob Tarn");
    }

    @Test
    void aSurnameThatIsAlsoATitleOrAPlaceCountsAfterAGivenName() {
        assertThat(people("Charlie King met Jim Jordan and Mark Meadows."))
                .containsExactly("Charlie King", "Jim Jordan", "Mark Meadows");
        assertThat(behind("pays off", "Charlie King spoke first. “It pays off,” Mr. King added."))
                .isEqualTo("Charlie King");
    }

    @Test
    void theHeadOfTheMentionSpeaksNotWhomItWorksFor() {
        String text = "Ada Farrow stayed silent. “We are pleased,” Farrow lawyer Marcus Osk said.";
        assertThat(behind("pleased", text)).isEqualTo("Marcus Osk");
    }

    @Test
    void aBodyNamedAfterAPersonIsNotThePerson() {
        String text = "Ada Farrow stayed silent. “We are pleased,” the Farrow campaign said.";
        assertThat(behind("pleased", text)).isEqualTo("Farrow campaign");
    }

    @Test
    void aPronounGoesToTheSubjectOfTheSentenceBeforeRatherThanToAnyoneNamedInIt() {
        String text = """
                Carl Farrow bristles at what Peter Osk suggests about him.

                “I have raised all that I needed,” he said.
                """;
        assertThat(behind("raised", text)).isEqualTo("Carl Farrow");
    }

    @Test
    void aPronounGoesToThePersonOfItsGender() {
        String text = "Carl Farrow met Linda Osk at the pier. “It is settled,” she said.";
        assertThat(behind("settled", text)).isEqualTo("Linda Osk");
    }

    @Test
    void aPersonJustIntroducedIsTheOneWhoSpeaksNext() {
        String text = """
                The plan by Carl Farrow worries many, among them Peter Osk, a fisherman of Quillport.

                “Nobody asked us,” he said.
                """;
        assertThat(behind("asked us", text)).isEqualTo("Peter Osk");
    }

    @Test
    void anOfficeIsThePersonWhomTheArticleCallsSo() {
        String text = """
                Sergey Volkin, Norland's ambassador to Tarnia, met reporters with Linda Osk on Monday.

                “The border stays open,” the ambassador said. “It always was,” he added.
                """;
        assertThat(behind("border stays", text)).isEqualTo("Sergey Volkin");
        assertThat(behind("always was", text)).isEqualTo("Sergey Volkin");
        assertThat(why("border stays", text).steps())
                .extracting(Resolution.Step::reason)
                .containsExactly(Reason.ROLE);
    }

    @Test
    void anOfficeOfAnotherCountryIsNobodyKnown() {
        String text = "Sergey Volkin, the Norland ambassador, left. “We stay,” the Sudland ambassador said.";
        assertThat(behind("We stay", text)).isEqualTo("Sudland ambassador");
    }

    @Test
    void wordsThatJoinTheSentenceToTheOneBeforeAreNoPartOfTheName() {
        String text = "The ferry left. But other fishermen, who stayed, said: “We wait.”";
        assertThat(behind("We wait", text)).isEqualTo("other fishermen");
    }

    @Test
    void asidesAndAppositionsDoNotHideTheSpeaker() {
        String text = "“The nets are empty,” Sir Peter Osk, who fishes off Quillport, said on Monday.";
        assertThat(behind("nets are", text)).isEqualTo("Peter Osk");
    }

    @Test
    void aTranscriptNamesItsSpeakersInCapitals() {
        String text = """
                Anchor Chris Osk spoke with Governor Linda Farrow on Sunday. A transcript follows:

                OSK: Will the harbour close this winter?

                FARROW: No, it will stay open.
                """;
        assertThat(behind("harbour close", text)).isEqualTo("Chris Osk");
        assertThat(behind("stay open", text)).isEqualTo("Linda Farrow");
    }

    @Test
    void aDashAndANameAfterAQuoteNameItsSpeaker() {
        String text = "“The sea gives and the sea takes.” — Ada P. Quill\n\n“Fish early, or not at all.” — Oscar Tarn";
        assertThat(behind("sea gives", text)).isEqualTo("Ada P. Quill");
        assertThat(behind("Fish early", text)).isEqualTo("Oscar Tarn");
    }

    @Test
    void aSentenceWithAColonLeadsUpToTheQuote() {
        String text = """
                On Monday, Linda Farrow made the following comment:

                “The harbour stays open as long as anyone here owns a boat.”
                """;
        assertThat(behind("harbour stays", text)).isEqualTo("Linda Farrow");
    }

    @Test
    void aQuoteWithoutAMentionContinuesTheLastSpeaker() {
        String text = """
                “The harbour stays open,” Linda Farrow said.

                “We paid for it. We will go on paying for it.”
                """;
        assertThat(behind("We paid", text)).isEqualTo("Linda Farrow");
        assertThat(why("We paid", text).steps().getFirst().reason()).isEqualTo(Reason.GOES_ON);
    }

    @Test
    void ofTwoBearersOfASurnameTheBareNameMeansTheOneWhomTheArticleIsAbout() {
        String text = """
                Ted Farrow spoke on Monday. Ted Farrow has led Quillport for years. He once met Linda Osk.

                A photo of Heidi Farrow stood on the desk.

                “I will not move,” Farrow said.
                """;
        assertThat(behind("not move", text)).isEqualTo("Ted Farrow");
    }

    @Test
    void aPronounThatStandsForNobodyKnownHasNoName() {
        assertThat(behind("too late", "It was evening. “It is too late,” he said."))
                .isNull();
    }

    @Test
    void theFirstPersonInATurnOfATranscriptIsWhoeverHasTheTurn() {
        String text = """
                Anchor Chris Osk spoke with Governor Linda Farrow on Sunday. A transcript follows:

                OSK: Will the harbour close this winter?

                FARROW: I told the council that the harbour will stay open. We said, “We are not leaving.”
                """;
        assertThat(behind("will stay open", text)).isEqualTo("Linda Farrow");
        assertThat(behind("not leaving", text)).isEqualTo("Linda Farrow");
        assertThat(why("not leaving", text).steps().getFirst().reason()).isEqualTo(Reason.SPEAKER_OF_OUTER);
    }

    @Test
    void theFirstPersonWithinAnotherQuoteIsTheSpeakerOfThatQuote() {
        String text = "Linda Farrow said that I told the council to wait.";
        Span outer = new Span(text.indexOf("that I"), text.length() - 1);
        Span i = new Span(text.indexOf("I told"), text.indexOf("I told") + 1);
        List<Span> paragraphs = Paragraphs.of(text);
        List<Unit> units = Units.of(text, paragraphs, List.of(), WORDS);
        Mentions mentions = new Mentions(text, units, new People(units, WORDS, GIVEN));
        Draft reported = new Draft(List.of(outer), Kind.INDIRECT, null, new Span(0, 12), 2, 0.9);
        Draft nested = new Draft(List.of(new Span(i.end() + 5, outer.end())), Kind.INDIRECT, null, i, 5, 0.9);
        Resolved farrow = mentions.of(new Span(0, 12), List.of(reported, nested), List.of());
        Resolved first = mentions.of(i, List.of(reported, nested), List.of(farrow));
        assertThat(first.why().name()).isEqualTo("Linda Farrow");
        assertThat(first.why().steps().getFirst().reason()).isEqualTo(Reason.SPEAKER_OF_OUTER);
    }

    @Test
    void theFirstPersonOutsideOfQuotesIsNobodyNamed() {
        String text = "Linda Farrow came to the pier. “It is closed,” I told her.";
        assertThat(behind("is closed", text)).isNull();
    }

    @Test
    void whomAnOfficeIsForDoesNotHoldIt() {
        String text = "The envoy to Tarnia came. “The strait stays open to every ship,” the envoy to Tarnia said.";
        assertThat(behind("stays open", text)).isEqualTo("envoy to Tarnia");
    }

    @Test
    void anOfficeWithoutANameIsTheOneThatSpokeBefore() {
        String text = """
                “The strait stays open to every ship,” the Norwegian ambassador to Chile said on Monday.

                “It always was,” the ambassador added. “It was not,” the mayor replied.
                """;
        assertThat(behind("always was", text)).isEqualTo("Norwegian ambassador to Chile");
        assertThat(behind("was not", text)).isEqualTo("mayor");
    }

    @Test
    void ofTwoSpeakingOfficesOfOneKindTheBareWordMeansNeither() {
        String text = """
                “It stays open to every ship,” the Norwegian ambassador to Chile said on Monday.

                “It is shut to every ship,” the Danish ambassador to Chile said.

                “We will see about all that,” the ambassador added.
                """;
        assertThat(behind("We will see", text)).isEqualTo("ambassador");
    }
}
