package parallax.intake.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.Read;
import parallax.intake.format.Wrap;
import parallax.news.Article;

class MailTest {

    @TempDir
    Path folder;

    @Test
    void htmlIsPreferredAndTheHeaderFillsWhatThePageLeavesOpen() throws IOException {
        byte[] page = "<p>The quay is open, the harbour master said on Monday.</p>".getBytes(StandardCharsets.UTF_8);
        Article article =
                Read.of(Files.write(folder.resolve("news.eml"), Wrap.eml(page))).only();
        assertThat(article.id()).isEqualTo("news");
        assertThat(article.text()).isEqualTo("The quay is open, the harbour master said on Monday.");
        assertThat(article.title()).isEqualTo("Kai ge\u00F6ffnet");
        assertThat(article.byline()).containsExactly("Anna Kern");
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.origin().publishedAt()).isEqualTo(OffsetDateTime.parse("2025-03-12T06:40+01:00"));
    }

    @Test
    void aNewslettersSenderIsItsOutlet() throws IOException {
        Article article = mail("letter.eml", """
                From: The Lantern <letter@lantern.example>
                Subject: Morning =?ISO-8859-1?Q?f=FCr?= all
                List-Unsubscribe: <https://lantern.example/stop>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The quay is open for gr=F6=DFere boats, the harbour master =
                said.
                """).only();
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.byline()).isEmpty();
        assertThat(article.title()).isEqualTo("Morning f\u00FCr all");
        assertThat(article.text()).contains("for gr\u00F6\u00DFere boats, the harbour master said.");
    }

    @Test
    void linesThatFlowAreParagraphsAndTheSubjectIsTheTitleWithoutItsWay() throws IOException {
        Article article = mail("flowed.eml", """
                From: Anna Kern <anna@lantern.example>
                Subject: Fwd: RE: Ferry sails again
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8; format=flowed

                The ferry sailed on Tuesday after a year in dock, the harbour\s
                master said.

                "We waited for the pump," said Ada Lind, "and then for the\s
                men who were to build it in."
                --\s
                Anna
                """).only();
        assertThat(article.title()).isEqualTo("Ferry sails again");
        assertThat(article.text())
                .startsWith("The ferry sailed on Tuesday after a year in dock, the harbour master said.\n\n")
                .contains(
                        "\"We waited for the pump,\" said Ada Lind, \"and then for the men who were to build it in.\"\n")
                .endsWith("\nAnna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf8", "-8", "no-such-charset", ""})
    void anAttachmentsNameIsReadWhateverEncodingItNames(String charset) throws IOException {
        Read read = mail("press.eml", """
                From: Anna Kern <anna@desk.example>
                Subject: A page
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename*=%s''Stra%%C3%%9Fe.txt

                Page words of the street.
                --b--
                """.formatted(charset));
        assertThat(read.articles()).extracting(Article::file).containsExactly("press.eml/Stra\u00DFe.txt");
    }

    @Test
    void attachedFilesAreReadByTheirOwnKindAndMailsInMailsToo() throws IOException {
        String inner = "From: Jo Wick <jo@desk.example>\nSubject: Inner\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain\n\nInner words of the mail.\n";
        Read read = mail("press.eml", """
                From: Anna Kern <anna@desk.example>
                Subject: Two things
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                See the files.
                --b
                Content-Type: application/octet-stream; name="=?utf-8?Q?Stra=C3=9Fe.html?="
                Content-Disposition: attachment; filename*=UTF-8''Stra%%C3%%9Fe.html
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: image/png; name=dot.png
                Content-Transfer-Encoding: base64

                R0lGODlhAQABAAAAACw=
                --b
                Content-Type: message/rfc822

                %s
                --b--
                """.formatted(
                Base64.getEncoder().encodeToString("<p>Page words of the street.</p>".getBytes(StandardCharsets.UTF_8)),
                inner));
        assertThat(read.articles())
                .extracting(Article::text)
                .map(String::strip)
                .containsExactly("See the files.", "Page words of the street.", "Inner words of the mail.");
        assertThat(read.articles().get(1).file()).isEqualTo("press.eml/Stra\u00DFe.html");
        assertThat(read.articles().get(1).id()).isEqualTo("Stra\u00DFe");
        assertThat(read.articles().get(1).title()).isNotEqualTo("Two things");
        assertThat(read.articles().get(2).title()).isEqualTo("Inner");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheRestComesIn() throws IOException {
        Read read = mail("odd.eml", """
                Subject: Odd
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Words of the mail.
                --b
                Content-Type: application/x-thing
                Content-Disposition: attachment; filename="../../thing.xyz"

                things
                --b--
                """);
        assertThat(read.articles()).hasSize(1);
        assertThat(read.problems()).singleElement().asString().startsWith("odd.eml/thing.xyz");
    }

    @Test
    void partsInPartsHaveALimit() throws IOException {
        StringBuilder deep = new StringBuilder("Subject: Deep\nMIME-Version: 1.0\n");
        for (int i = 0; i < 50_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(mail("deep.eml", deep + "\nwords").problems())
                .singleElement()
                .asString()
                .contains("nested more than 20 deep");
    }

    @Test
    void mailsInMailsHaveALimit() throws IOException {
        String mail = "Subject: a\nMIME-Version: 1.0\nContent-Type: text/plain\n\nInnermost.\n";
        for (int i = 0; i < 8; i++) {
            mail = "Subject: a\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + mail;
        }
        assertThat(mail("russian-doll.eml", mail).problems())
                .singleElement()
                .asString()
                .contains("deep in other files");
    }

    @Test
    void aMailWithoutATextIsRefused() throws IOException {
        assertThat(mail("blank.eml", "Subject: a\nMIME-Version: 1.0\nContent-Type: text/plain\n\n  \n")
                        .problems())
                .singleElement()
                .asString()
                .contains("without a text");
    }

    private Read mail(String name, String lines) throws IOException {
        return Read.of(Files.write(folder.resolve(name), Wrap.bytes(lines)));
    }
}
