package parallax.intake.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.news.Article;
import parallax.news.Role;

class FeedTest {

    private static final String LONG =
            "<p>The harbour master said on Monday that the quay was open to all boats.</p>".repeat(12);

    @TempDir
    Path folder;

    @Test
    void anItemOfRssIsAnArticleWithItsFacts() throws IOException {
        Article article = read("lantern.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>The Lantern - RSS Feed</title><link>https://lantern.example/</link><language>en-gb</language>
                <image><title>logo</title></image>
                <item><title>Quay opens &amp; boats land &#8211; at last</title>
                <link>https://lantern.example/quay</link>
                <dc:creator><![CDATA[Anna Kern]]></dc:creator><pubDate>Wed, 12 Mar 2025 06:40:00 +0100</pubDate>
                <description>Only the beginning</description>
                <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
                """.formatted(LONG)).only();
        assertThat(article.title()).isEqualTo("Quay opens & boats land \u2013 at last");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.byline()).containsExactly("Anna Kern");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.origin().publishedAt()).isEqualTo(OffsetDateTime.parse("2025-03-12T06:40+01:00"));
        assertThat(article.url()).isEqualTo("https://lantern.example/quay");
        assertThat(article.text()).contains("The harbour master said").doesNotContain("Only the beginning");
        assertThat(Read.with(article, Role.TITLE)).containsExactly("Quay opens & boats land \u2013 at last");
        assertThat(article.origin().found()).doesNotContainKey("text");
    }

    @Test
    void atomIsReadWithItsThreeKindsOfContent() throws IOException {
        Read read = read("news.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
                <entry><title>First quay report of the year</title>
                <link rel="alternate" href="https://gazette.example/1"/>
                <link rel="enclosure" href="https://gazette.example/1.mp3"/><published>2025-03-12T06:40:00Z</published>
                <updated>2025-03-13T07:00:00Z</updated><author><name>Jo Wick</name></author>
                <content type="html">%s</content></entry>
                <entry><title>Second</title><updated>2025-03-14T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Marked up <em>here</em>.</p></div>
                </content></entry>
                <entry><title>Third</title><content type="text">Plain &lt; words.

                Second paragraph.</content></entry></feed>
                """.formatted(LONG.replace("<", "&lt;")));
        List<Article> articles = read.articles();
        assertThat(articles).hasSize(3);
        assertThat(articles.getFirst().url()).isEqualTo("https://gazette.example/1");
        assertThat(articles.getFirst().byline()).containsExactly("Jo Wick");
        assertThat(articles.getFirst().updated()).isEqualTo(LocalDate.of(2025, 3, 13));
        assertThat(articles.get(1).published()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(articles.get(1).text()).contains("Marked up here.");
        assertThat(articles.get(2).text()).contains("Plain < words.").contains("Second paragraph.");
        assertThat(articles).extracting(Article::id).containsExactly("news-1", "news-2", "news-3");
    }

    @Test
    void anItemWithItsFirstWordsOnlyIsMarkedAsATeaser() throws IOException {
        Read read = read("short.rss", """
                <rss><channel><title>The Lantern</title>
                <item><title>Quay opens</title>
                <description>The quay is open, the harbour master said …</description></item>
                <item><title>Quay closes</title><description>%s</description></item></channel></rss>
                """.formatted(LONG.replace("<", "&lt;")));
        assertThat(read.articles().getFirst().origin().found()).containsEntry("text", FeedItem.TEASER);
        assertThat(read.articles().get(1).origin().found()).doesNotContainKey("text");
    }

    @Test
    void anAggregatorsItemBelongsToItsSource() throws IOException {
        Article article = read("all.rss", """
                <rss><channel><title>Everything about quays</title><item><title>Quay opens</title>
                <source url="https://lantern.example/rss">The Lantern</source>
                <author>desk@lantern.example (Anna Kern)</author>
                <guid isPermaLink="true">https://lantern.example/quay</guid>
                <description>The quay is open.</description></item></channel></rss>
                """).only();
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.byline()).containsExactly("Anna Kern");
        assertThat(article.url()).isEqualTo("https://lantern.example/quay");
    }

    @Test
    void rdfAndOldEncodingsAreRead() throws IOException {
        String rdf = """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>Der Kai</title></channel>
                <item><title>Kai geöffnet</title><link>https://kai.example/1</link>
                <description>Schöne Größe.</description></item>
                </rdf:RDF>""";
        Read read = Read.of(Files.write(folder.resolve("alt.rdf"), rdf.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(read.only().title()).isEqualTo("Kai ge\u00F6ffnet");
        assertThat(read.only().text()).contains("Sch\u00F6ne Gr\u00F6\u00DFe.");
    }

    @Test
    void entitiesOfAFeedsOwnAreNeverReadOrMultiplied() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret words");
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        Read read = read(
                "evil.rss",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY file SYSTEM \"" + secret.toUri()
                        + "\"><!ENTITY net SYSTEM \"http://127.0.0.1:9/x\">" + laughs
                        + "]><rss><channel><title>T</title><item><title>A</title>"
                        + "<description>See &file; &net; &l11; here."
                        + "</description></item></channel></rss>");
        assertThat(read.only().text().length()).isLessThan(200);
        assertThat(read.only().text()).doesNotContain("secret words").doesNotContain("lollol");
    }

    @Test
    void xmlThatIsNoFeedAndAFeedWithoutItemsAreRefused() throws IOException {
        assertThat(read("data.xml", "<list><a>1</a></list>").problems())
                .singleElement()
                .asString()
                .contains("data.xml");
        assertThat(read("empty.rss", "<rss><channel><title>T</title></channel></rss>")
                        .problems())
                .singleElement()
                .asString()
                .contains("not a feed with entries");
    }

    private Read read(String name, String content) throws IOException {
        return Read.of(Files.writeString(folder.resolve(name), content));
    }
}
