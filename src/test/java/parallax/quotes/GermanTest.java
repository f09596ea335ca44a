package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.quotes.frames.Scope;

class GermanTest {

    private static final QuoteFinder FINDER = new QuoteFinder();

    private static List<Quote> find(String text) {
        Article plain = Article.of("a", text);
        return FINDER.find(
                new Article("a", "a", null, null, List.of(), null, null, null, "de", plain.text(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill sagte, dass die Brücke im Mai öffne. | dass die Brücke im Mai öffne | Ada Quill",
                "Ada Quill sagte, die Brücke sei bald fertig. | die Brücke sei bald fertig | Ada Quill",
                "Die Brücke sei bald fertig, sagte Ada Quill. | Die Brücke sei bald fertig | Ada Quill",
                "Laut Ada Quill wird die Brücke bald fertig. | wird die Brücke bald fertig | Ada Quill",
                "Nach Angaben der Polizei wurde niemand verletzt. | wurde niemand verletzt | Angaben der Polizei",
                "Der Polizei zufolge wurde gestern niemand verletzt. | wurde gestern niemand verletzt | Der Polizei",
                "Die Brücke ist bald fertig, so Ada Quill. | Die Brücke ist bald fertig | Ada Quill",
                "Wie Ada Quill mitteilte, ist die Brücke bald fertig. | ist die Brücke bald fertig | Ada Quill",
            })
    void indirectSpeechByItsForms(String text, String content, String mention) {
        List<Quote> quotes = find(text);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().text(text)).isEqualTo(content);
        assertThat(quotes.getFirst().kind()).isEqualTo(Kind.INDIRECT);
        assertThat(quotes.getFirst().speaker().mention().of(text)).isEqualTo(mention);
    }

    @Test
    void theSubjunctiveGoesOnWithWhatWasSaid() {
        String text = "Ada Quill sagte, die Brücke sei alt. Sie müsse neu gebaut werden. Es regnet.";
        List<Quote> quotes = find(text);
        assertThat(quotes)
                .extracting(q -> q.text(text))
                .containsExactly("die Brücke sei alt", "Sie müsse neu gebaut werden");
        assertThat(quotes.getLast().speaker().name()).isEqualTo("Ada Quill");
    }

    @Test
    void whatIsPartlyInMarksIsMixed() {
        String text = "Ada Quill sagte, die Brücke sei „ein einziger Jammer“ für die Stadt.";
        assertThat(find(text)).singleElement().extracting(Quote::kind).isEqualTo(Kind.MIXED);
    }

    @Test
    void namesOfPapersAndWorksAreNotSpeech() {
        assertThat(find("Die Zeitung „Grauer Bote“ hat gestern ihr Haus am Hafen geschlossen."))
                .isEmpty();
        assertThat(find("Sie sang das Lied „Der alte Hafen“ auf dem Markt.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill war empört: „Das ist ein Skandal.“ Es regnet. | Ada Quill",
                "Der Leiter des Hafens, Bo Reed, sagte: „Wir öffnen im Mai.“ | Der Leiter des Hafens",
                "Am Montag sagte Ada Quill: „Wir öffnen im Mai.“ | Ada Quill",
                "Ada Quill hat am Montag in Brumm gesagt: „Wir öffnen im Mai.“ | Ada Quill",
                "„Es besteht Bedarf“, sagte Bo Reed gegenüber dem Boten. | Bo Reed",
            })
    void whoSpeaksIsTheSubjectOfItsSentence(String text, String mention) {
        List<Quote> direct =
                find(text).stream().filter(q -> q.kind() == Kind.DIRECT).toList();
        assertThat(direct).hasSize(1);
        assertThat(direct.getFirst().speaker().mention().of(text)).startsWith(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Es reicht“, so der Bürgermeister am Freitag in Lisse. | der Bürgermeister",
                "Der Hafen öffnet im Mai, wie die Behörde am Mittwoch mitteilte. | die Behörde",
                "Wie der Minister gestern in Lisse erklärte, bleibt die Brücke zu. | der Minister",
            })
    void whenSomebodySpokeIsNoPartOfWhoDid(String text, String mention) {
        assertThat(find(text))
                .singleElement()
                .extracting(q -> q.speaker().mention().of(text))
                .isEqualTo(mention);
    }

    @Test
    void whatEverybodyCallsAThingIsNoSpeech() {
        assertThat(find("Der Strom aus Teilchen wird im Norden als „Sonnenwind“ bezeichnet."))
                .noneMatch(q -> q.kind() == Kind.DIRECT);
        assertThat(find("Die „Neue Brummer Post“ berichtete gestern über den Hafen."))
                .noneMatch(q -> q.kind() == Kind.DIRECT);
    }

    @Test
    void sentencesThatGoOnInTheSubjunctiveAreOneQuote() {
        String text = "Ada Quill sagte, die Brücke sei alt. Sie müsse neu gebaut werden. Das koste Geld und sei teuer.";
        assertThat(find(text))
                .extracting(q -> q.text(text))
                .containsExactly("die Brücke sei alt", "Sie müsse neu gebaut werden. Das koste Geld und sei teuer");
    }

    @Test
    void whatSomebodyIsSaidToHaveDoneIsReported() {
        String text = "Zwei Männer sollen das alte Boot gestohlen haben.";
        assertThat(find(text)).singleElement().extracting(Quote::kind).isEqualTo(Kind.INDIRECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Der Hafen bleibt zu“, zitiert der „Graue Bote“ Ada Quill. | der „Graue Bote“ | Ada Quill",
                "Der Bote zitiert dazu Ada Quill: „Der Hafen bleibt zu.“ | Der Bote | Ada Quill",
                "Ada Quill wird in einem Brief mit den Worten zitiert: „Der Hafen bleibt zu.“ | Ada Quill | einem Brief",
            })
    void whatOnePartyCitesFromAnotherIsAnAttributionToEach(String text, String one, String other) {
        Article plain = Article.of("a", text);
        Article german = new Article("a", "a", null, null, List.of(), null, null, null, "de", plain.text(), List.of());
        assertThat(new QuoteFinder(Scope.ATTRIBUTION).find(german).stream().filter(q -> q.kind() == Kind.DIRECT))
                .extracting(q -> q.speaker().mention().of(text))
                .containsExactly(one, other);
        assertThat(FINDER.find(german).stream().filter(q -> q.kind() == Kind.DIRECT))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Frachter „Seewind“ soll im Mai wieder fahren.",
                "Der neue „eTon mini“ soll im Mai in den Handel kommen.",
                "Sie stellte im Mai ihr neues Album der Gruppe vor: „Am alten Hafen“.",
                "Der Name lautet „Brumma nova“ und gilt seit Mai.",
                "Das nennt man einen „Doppelhaken“ im Hafen.",
                "Nach ihrem Motto gefragt (Motto: „Ordnung ist alles“), schwieg sie.",
                "Der Rat will das „Gesetz zur Ordnung der Häfen“ im Mai ändern.",
            })
    void namesShowByTheirWordsOrByThoseBesideThem(String text) {
        assertThat(find(text)).noneMatch(q -> q.kind() == Kind.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Gegner rechnen mit „langem Streit“ im Rat. | „langem Streit“",
                "In dem Brief war von einem „offenen Streit“ die Rede. | „offenen Streit“",
                "„Der Hafen bleibt bis zum Mai geschlossen“, ließ eine Sprecherin aus Brumm mitteilen. "
                        + "| „Der Hafen bleibt bis zum Mai geschlossen“",
                "Die Menge rief Parolen wie zum Beispiel „Haltet den Hafen“. | „Haltet den Hafen“",
                "Der Verband fürchtet die Gefahr einer „Schließung unseres Hafens“. | „Schließung unseres Hafens“",
            })
    void fewWordsAreSpeechWhereTheirSentenceLeadsUpToThem(String text, String words) {
        assertThat(find(text).stream().filter(q -> q.kind() == Kind.DIRECT))
                .extracting(q -> q.text(text))
                .containsExactly(words);
    }

    @Test
    void wordsThatJudgeAreNoName() {
        String text = "Ada Quill sagte, der Hafen lebe nur von der „Trickserei“ im Rat.";
        assertThat(find(text)).singleElement().extracting(Quote::kind).isEqualTo(Kind.MIXED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Rat lehnte die Forderung ab, den Hafen zu schließen. | den Hafen zu schließen",
                "Es gibt einen Brief, wonach der Hafen im Mai schließt. | der Hafen im Mai schließt",
            })
    void nounsOfSayingTakeAClause(String text, String content) {
        assertThat(find(text)).singleElement().extracting(q -> q.text(text)).isEqualTo(content);
    }

    @Test
    void theSourceEndsWhereANumberOrAVerbFollows() {
        String text = "Nach Angaben des Wärters Bo Reed liefen Schiffe aus.";
        assertThat(find(text)).singleElement().extracting(q -> q.text(text)).isEqualTo("liefen Schiffe aus");
    }
}
