package parallax.intake.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.intake.format.Wrap;
import parallax.news.Article;

class PageArchiveTest {

    private static final byte[] PAGE =
            "<title>Quay opens to all boats</title><p>The harbour master said that the quay was open.</p>"
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void thePageComesWithItsAddressAndWithoutTheDayOfTheSaving() throws IOException {
        Article article = read("saved.mhtml", Wrap.mhtml(PAGE)).only();
        assertThat(article.id()).isEqualTo("saved");
        assertThat(article.title()).isEqualTo("Quay opens to all boats");
        assertThat(article.url()).isEqualTo(Wrap.ADDRESS);
        assertThat(article.published()).isNull();
        assertThat(article.byline()).isEmpty();
        assertThat(article.text()).doesNotContain("Buy a boat");
    }

    @Test
    void itIsKnownByItsHeadWhateverItIsCalled() throws IOException {
        assertThat(read("saved.bin", Wrap.mhtml(PAGE)).only().url()).isEqualTo(Wrap.ADDRESS);
    }

    @Test
    void theStartParameterNamesThePage() throws IOException {
        String file = new String(Wrap.mhtml(PAGE), StandardCharsets.ISO_8859_1)
                .replace("Content-ID: <frame-1@mhtml>", "Content-ID: <other@mhtml>")
                .replace("Content-Location: https://ads.example/frame", "Content-ID: <main@mhtml>")
                .replace("type=\"text/html\";", "type=\"text/html\"; start=\"<main@mhtml>\";");
        assertThat(read("start.mht", file.getBytes(StandardCharsets.ISO_8859_1))
                        .only()
                        .text())
                .isEqualTo("Buy a boat today, buy two boats tomorrow.");
    }

    @Test
    void oneWithoutAPageIsRefused() throws IOException {
        assertThat(read("none.mht", Wrap.bytes("MIME-Version: 1.0\nContent-Type: text/plain\n\nwords"))
                        .problems())
                .singleElement()
                .asString()
                .contains("holds no web page");
    }

    @Test
    void oneThatIsCutOffStillGivesItsPage() throws IOException {
        byte[] whole = Wrap.mhtml(PAGE);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length - 300);
        assertThat(read("half.mhtml", half).only().title()).isEqualTo("Quay opens to all boats");
    }

    private Read read(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes));
    }
}
