package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.news.Role;

class SavedPageTest {

    private static final String PROSE =
            "The harbour master said on Tuesday that the new quay would be open to fishing boats before the end "
                    + "of the month.";

    @Test
    void aPageThatDoesNotNameItsOutletIsThatOfItsSite() throws Refusal {
        String html =
                "<html><head><link rel='canonical' href='https://www.harbour-wire.example/quay/1'>%s</head><body><p>"
                        + "The quay opens in March, the port said on Monday. It was built in two years.</p></body></html>";
        Article nameless = page(html.formatted(""));
        assertThat(nameless.outlet()).isEqualTo("harbour-wire.example");
        assertThat(nameless.origin().found()).containsEntry("outlet", "address");
        Article section = page(html.formatted("<meta property='og:site_name' content='Science'>"
                + "<meta property='article:section' content='Science'>"));
        assertThat(section.outlet()).isEqualTo("harbour-wire.example");
    }

    @Test
    void aBlockOfNothingButAByteOrderMarkIsNoLine() throws Refusal {
        Article article = page("<body><h1>The quay opens</h1><figure><img src='a.png'><figcaption>&#xFEFF;</figcaption>"
                + "</figure><p>" + PROSE + "</p><p>" + PROSE.replace("Tuesday", "Monday") + "</p></body>");
        assertThat(article.text()).doesNotContain("\n\n\n").contains(PROSE);
        assertThat(article.regions())
                .allSatisfy(r -> assertThat(r.span().isEmpty()).isFalse());
    }

    @Test
    void scriptsAndStylesNeverReachTheText() throws Refusal {
        Article article = page("<body><script>alert('x')</script><style>p{}</style><noscript>turn it on</noscript><p>"
                + PROSE
                + "<script>more()</script></p><template><p>later</p></template></body>");
        assertThat(article.text()).isEqualTo(PROSE);
    }

    @Test
    void linkedDataOutranksOpenGraphAndBothOutrankThePage() throws Refusal {
        Article article = page("""
                <html lang="en-GB"><head><title>Quay opens | The Lantern</title>
                <meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2025-03-09T10:00Z">
                <link rel="canonical" href="https://lantern.example/quay">
                <script type="application/ld+json">[{"@graph": [{"@type": ["NewsArticle"], "headline": "Quay opens at last",
                "datePublished": "2025-03-12T23:40:00-05:00", "dateModified": "2025-03-13",
                "author": [{"@id": "#a"}, {"name": "Tobias Wren"}]}, {"@id": "#a", "@type": "Person", "name": "Hanne Lundquist"}]}]
                </script></head><body><h1>Quay opens at last</h1><time>1 January 2020</time><p>%s</p></body></html>
                """.formatted(PROSE));
        assertThat(article.title()).isEqualTo("Quay opens at last");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.updated()).isEqualTo(LocalDate.of(2025, 3, 13));
        assertThat(article.byline()).containsExactly("Hanne Lundquist", "Tobias Wren");
        assertThat(article.url()).isEqualTo("https://lantern.example/quay");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void aPageThatSaysNothingOfItsAddressHasThatOfWhoSavedIt() throws Refusal {
        String page =
                "<html><head><title>Quay opens</title>%s</head><body><h1>Quay opens</h1><p>" + PROSE + "</p></body>";
        String saved = "<!-- saved from url=(0031)https://www.lantern.example/quay/1 -->\n" + page;
        assertThat(page(saved.formatted("")).url()).isEqualTo("https://www.lantern.example/quay/1");
        assertThat(page(saved.formatted("<link rel='canonical' href='https://lantern.example/quay'>"))
                        .url())
                .isEqualTo("https://lantern.example/quay");
        assertThat(page(page.formatted(
                                "<!--\n Page saved with SingleFile\n url: https://lantern.example/2\n saved date: 1\n-->"))
                        .url())
                .isEqualTo("https://lantern.example/2");
        assertThat(page(page.formatted("<!-- theme url: https://themes.example/ -->"))
                        .url())
                .isNull();
        assertThat(page("<!-- saved from url=(0014)about:internet -->" + page.formatted(""))
                        .url())
                .isNull();
    }

    @Test
    void textThatWasSetInBrokenLinesIsParagraphs() throws Refusal {
        assertThat(page("""
                        <body><h1>Ferry sails</h1><pre>
                        The ferry sailed on Tuesday after a year in dock, the harbour master
                        said to everybody who came, and nobody who stood on the quay had
                        believed in it any more. The pump was there at last, he said, and so
                        were the men.

                        He would not say what it cost.
                        </pre></body>""").text()).isEqualTo("""
                        Ferry sails

                        The ferry sailed on Tuesday after a year in dock, the harbour master said to everybody who came, and \
                        nobody who stood on the quay had believed in it any more. The pump was there at last, he said, and so \
                        were the men.

                        He would not say what it cost.""");
    }

    @Test
    void theWordsOutrankTheLanguageThatAPageClaims() throws Refusal {
        assertThat(page("<html lang='de'><body><p>" + PROSE + "</p></body></html>")
                        .language())
                .isEqualTo("en");
        assertThat(page("<html lang='de'><body><p>Zorn blit vakka.</p></body></html>")
                        .language())
                .isEqualTo("de");
    }

    @Test
    void brokenLinkedDataLeavesTheOtherFacts() throws Refusal {
        Article article = page("<head><script type='application/ld+json'>{\"headline\": </script>"
                + "<meta property='og:title' content='Quay opens at last'></head><p>" + PROSE + "</p>");
        assertThat(article.title()).isEqualTo("Quay opens at last");
        assertThat(Read.with(article, Role.TITLE)).containsExactly("Quay opens at last");
    }

    @Test
    void furnitureIsMarkedAndKeptInReadingOrder() throws Refusal {
        Article article = page("<nav><a href=/>Home</a></nav><article><h1>Quay opens at last</h1><p>" + PROSE
                + "</p><figure><figcaption>The quay</figcaption></figure><div class='related-links'><p>"
                + PROSE.replace("quay", "mole")
                + "</p></div><h2>Boats</h2><p>" + PROSE.replace("Tuesday", "Monday")
                + "</p></article><footer>Imprint</footer>");
        assertThat(article.text().lines().filter(l -> !l.isEmpty()).map(l -> l.split(" ")[0]))
                .containsExactly("Home", "Quay", "The", "The", "The", "Boats", "The", "Imprint");
        assertThat(Read.with(article, Role.FURNITURE)).hasSize(3);
        assertThat(Read.with(article, Role.CAPTION)).containsExactly("The quay");
        assertThat(Read.with(article, Role.HEADING)).containsExactly("Boats");
        assertThat(Read.body(article)).hasSize(2);
    }

    @Test
    void inlineTagsDoNotBreakWordsAndLineBreaksBreakLines() throws Refusal {
        assertThat(page("<p>One <b>t</b>wo,<br>three\n  <a href=x>four</a>\t<i>five</i>.</p>")
                        .text())
                .isEqualTo("One two,\n\nthree four five.");
    }

    @Test
    void aHundredThousandNestedTagsOverflowNothing() throws Refusal {
        Article article = page("<div>".repeat(100_000) + "<p>" + PROSE + "</p>");
        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(page("<b>".repeat(100_000) + PROSE).text()).isEqualTo(PROSE);
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> page("<div><script>all()</script></div>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("page.html")
                .hasMessageEndingWith(".");
    }

    @Test
    void aTimeInUtcIsTheDayThatThePageShows() throws Refusal {
        Article article = page("""
                <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay opens at last",
                "datePublished": "2025-03-13T02:40:00Z"}</script></head>
                <body><h1>Quay opens at last</h1><div>Published March 12, 2025</div><p>%s</p></body></html>
                """.formatted(PROSE));
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.origin().publishedAt()).isEqualTo("2025-03-13T02:40:00Z");
        assertThat(article.origin().found())
                .containsEntry("published", "JSON-LD datePublished")
                .containsEntry("title", "h1");
    }

    @Test
    void aDateNearTheHeadlineOutranksOneElsewhere() throws Refusal {
        assertThat(
                        page("<body><div>1. Januar 2020</div><p>Menu</p><h1>Der Kai ist endlich offen</h1><p>12. M\u00E4rz 2025</p><p>"
                                        + PROSE + "</p></body>")
                                .published())
                .isEqualTo(LocalDate.of(2025, 3, 12));
    }

    @Test
    void whatLeadsIntoTheArticleBesideItsPlaceIsTheStandfirst() throws Refusal {
        String lead = "After eleven years the fishermen of Port Lisse have a place to land.";
        Article article =
                page("<body><header><h1>Quay opens at last</h1><p class='dek'>" + lead + "</p></header><article><p>"
                        + PROSE + "</p><p>" + PROSE.replace("Tuesday", "Monday") + "</p></article></body>");
        assertThat(Read.with(article, Role.STANDFIRST)).containsExactly(lead);
        assertThat(Read.body(article)).hasSize(2);
    }

    @Test
    void aCookieNoticeLongerThanTheArticleIsStillFurniture() throws Refusal {
        String notice =
                "<p>We and our partners keep small files on your device to remember what you have chosen here.</p>";
        Article article = page("<body><h1>Quay opens at last</h1><article><p>" + PROSE
                + "</p></article><div id='cookie-dialog'>" + notice.repeat(9) + "</div></body>");
        assertThat(Read.body(article)).containsExactly(PROSE);
    }

    @Test
    void anArticleInsideAnElementNamedAfterItsCommentsIsRead() throws Refusal {
        Article article = page("<body><div class='with-comments'><h1>Quay opens at last</h1><p>" + PROSE + "</p><p>"
                + PROSE.replace("Tuesday", "Monday") + "</p></div></body>");
        assertThat(Read.body(article)).hasSize(2);
    }

    @Test
    void aNoteOnTheAuthorAtTheEndIsFurniture() throws Refusal {
        String note = "Hanne Lundquist is our correspondent on the coast and has sailed it for twenty years.";
        Article article =
                page("<head><meta name='author' content='Hanne Lundquist'></head><body><h1>Quay opens at last</h1><p>"
                        + PROSE + "</p><p>" + PROSE.replace("Tuesday", "Monday") + "</p><p>" + note + "</p></body>");
        assertThat(Read.with(article, Role.FURNITURE)).containsExactly(note);
    }

    @Test
    void theDayThatAPageShowsAloneIsThatOfItsNewIssue() throws Refusal {
        String html = """
                <head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay opens at last",
                "datePublished": "2023-03-09T10:00:00Z", "dateModified": "2025-03-12T10:00:00Z"}</script></head>
                <body><h1>Quay opens at last</h1><div>%s</div><p>%s</p></body>""";
        assertThat(page(html.formatted("March 12, 2025", PROSE)).published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(page(html.formatted("Updated March 12, 2025", PROSE)).published())
                .isEqualTo(LocalDate.of(2023, 3, 9));
        assertThat(page(html.formatted("March 9, 2023 (changed March 12, 2025)", PROSE))
                        .published())
                .isEqualTo(LocalDate.of(2023, 3, 9));
    }

    @Test
    void whoMadeTheSiteIsNotTheAuthorUnlessThePageShowsTheName() throws Refusal {
        String html =
                "<head><meta name='author' content='Hanne Lundquist'></head><body><h1>Quay opens at last</h1>%s<p>"
                        + PROSE + "</p></body>";
        assertThat(page(html.formatted("")).byline()).isEmpty();
        assertThat(page(html.formatted("<i>Hanne Lundquist</i>")).byline()).containsExactly("Hanne Lundquist");
    }

    @Test
    void aLineUnderTheHeadlineNamesTheAuthors() throws Refusal {
        String html = "<body><h1>Quay opens at last</h1><div>%s</div><p>" + PROSE + "</p></body>";
        assertThat(page(html.formatted("By Hanne Lundquist and Tobias Wren | 3 min read"))
                        .byline())
                .containsExactly("Hanne Lundquist", "Tobias Wren");
        assertThat(page(html.formatted("By the end of March it was done")).byline())
                .isEmpty();
    }

    @Test
    void cardsOfOtherArticlesInsideTheArticleAreFurniture() throws Refusal {
        String card = "<div><h3><a href='/n/%s'>Seal seen in the old harbour basin</a></h3><p>"
                + PROSE.replace("quay", "%s") + "</p></div>";
        Article article = page("<body><div><h1>Quay opens at last</h1><p>" + PROSE + "</p><p>"
                + PROSE.replace("Tuesday", "Monday") + "</p>" + card.formatted("1", "mole")
                + card.formatted("2", "jetty")
                + "</div></body>");
        assertThat(Read.body(article)).hasSize(2);
    }

    @Test
    void aHeadingWithALinkToAPartOfTheArticleStays() throws Refusal {
        Article article = page("<body><div><h1>Quay opens at last</h1><p>" + PROSE
                + "</p><h2><a href='#boats'>What it means for the boats</a></h2><p>"
                + PROSE.replace("Tuesday", "Monday")
                + "</p></div></body>");
        assertThat(Read.with(article, Role.HEADING)).containsExactly("What it means for the boats");
    }

    private static Article page(String html) throws Refusal {
        return new SavedPage(Phrases.load()).article("page", "page.html", html.getBytes(StandardCharsets.UTF_8));
    }
}
