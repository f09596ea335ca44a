package parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.store.file.Opening;
import parallax.store.file.Schema;
import parallax.store.file.Shown;
import parallax.store.file.StoreException;
import parallax.store.quotes.LearningTest;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;

class OpeningTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("x.parallax");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        refused(() -> Store.open(file), "There is no file “x.parallax”");
    }

    @Test
    void refusesToMakeAProjectOverAFile() throws Exception {
        Files.writeString(file, "mine");
        refused(() -> Store.create(file), "already a file “x.parallax”");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesToMakeAProjectInAFolderThatIsNotThere() {
        refused(() -> Store.create(folder.resolve("no/x.parallax")), "is not there");
    }

    @Test
    void refusesWhatIsNotSqliteAndLeavesItAsItIs() throws Exception {
        for (byte[] content : List.of(new byte[0], "Dear diary".repeat(100).getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, content);
            refused(() -> Store.open(file), "“x.parallax” is no Parallax project");
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
        }
        refused(() -> Store.open(folder), "is a folder");
    }

    @Test
    void refusesTheDatabaseOfAnotherProgramAndLeavesItAsItIs() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.createStatement().executeUpdate("CREATE TABLE songs(title)");
        }
        byte[] before = Files.readAllBytes(file);
        refused(() -> Store.open(file), "database of another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertOnlyFile();
    }

    @Test
    void refusesAProjectOfANewerParallaxUnharmed() throws Exception {
        make();
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            raw.createStatement().executeUpdate("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);
        refused(() -> Store.open(file), "newer Parallax");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertOnlyFile();
    }

    @Test
    void refusesAProjectThatWasCutShort() throws Exception {
        make();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused(() -> Store.open(file), "damaged");
        assertThat(Files.size(file)).isEqualTo(whole.length / 2);
    }

    @Test
    void refusesAProjectWhoseTablesAreDestroyed() throws Exception {
        make();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(100);
            bytes.write(new byte[(int) bytes.length() - 100]);
        }
        refused(() -> Store.open(file), "“x.parallax”");
        assertThat(Files.exists(folder.resolve("x.parallax.lock"))).isFalse();
    }

    @Test
    void saysWhereADamagedProjectCannotBeRead() throws Exception {
        make();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] whole = new byte[(int) bytes.length()];
            bytes.readFully(whole);
            // The pages after the schema's are overwritten; which tables they hold does not matter.
            bytes.seek(4096 * 6);
            byte[] noise = new byte[whole.length - 4096 * 6];
            Arrays.fill(noise, (byte) 0xA5);
            bytes.write(noise);
        }
        refused(
                () -> {
                    try (Store store = Store.open(file)) {
                        assertThat(store.check().getFirst()).startsWith("Integrity: damaged");
                        store.articles().all();
                        store.quotes().list(QuoteFilter.ALL, 0, 10);
                        store.annotations().list(null);
                    }
                },
                "damaged");
    }

    @Test
    void opensAFileMarkedReadOnlyForReadingOnly() throws Exception {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"),
                "read-only by permission skipped: no POSIX permissions here");
        make();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        byte[] before = Files.readAllBytes(file);
        try (Store store = Store.open(file);
                Store again = Store.open(file)) {
            assertThat(store.readOnly()).isTrue();
            assertThat(store.articles().list()).hasSize(2);
            assertThat(again.search().find("divers", 5)).hasSize(1);
            refused(() -> store.codebook().add(null, "a", "#000000", ""), "may be read but not written");
            refused(() -> store.history().undo(), "may be read but not written");
            store.remembered().put("a", "b");
            assertThat(store.check()).contains("Integrity: ok");
            store.copy(folder.resolve("copy.parallax"));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Store copy = Store.open(folder.resolve("copy.parallax"))) {
            assertThat(copy.readOnly()).isFalse();
        }
    }

    @Test
    void bringsAnOlderFileUpToDateAndKeepsABackup() {
        make();
        int now = Schema.shipped().version();
        Schema next = next("ALTER TABLE tag ADD COLUMN shape TEXT; UPDATE tag SET shape = 'round';");
        try (Store store = new Store(Opening.open(file, next))) {
            assertThat(store.check()).contains("Format: version " + (now + 1), "Integrity: ok");
            assertThat(store.codebook().list()).hasSize(1);
            assertThat(store.history().undo()).isPresent();
        }
        try (Store backup = Store.open(folder.resolve("x.parallax.v" + now + ".bak"))) {
            assertThat(backup.check()).contains("Format: version " + now, "Articles: 2");
        }
        refused(() -> Store.open(file), "newer Parallax");
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() {
        make();
        Schema broken = next("ALTER TABLE tag ADD COLUMN shape TEXT; UPDATE nowhere SET x = 1;");
        refused(() -> Opening.open(file, broken), "“x.parallax”");
        try (Store store = Store.open(file)) {
            assertThat(store.check())
                    .contains("Format: version " + Schema.shipped().version(), "Integrity: ok");
            assertThat(store.history().undo()).isPresent();
        }
    }

    @Test
    void aFileOfEveryEarlierVersionIsBroughtUpToDateWithItsDecisions() throws Exception {
        List<String> scripts = Schema.shipped().scripts();
        for (int version = 1; version < scripts.size(); version++) {
            file = folder.resolve("from" + version + ".parallax");
            try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                Shown.install(raw);
                raw.createStatement().executeUpdate("PRAGMA application_id = " + Schema.APPLICATION_ID);
                for (String script : scripts.subList(0, version)) {
                    raw.createStatement().executeUpdate(script);
                }
                raw.createStatement().executeUpdate("PRAGMA user_version = " + version);
                for (String row : List.of(
                        "INSERT INTO article(id, uuid, file, outlet, title, byline, published, updated, url, language,"
                                + " regions, removed, arrived, analysed, length, digest, text) VALUES"
                                + " (1, 'a', 'a.txt', 'The Quay', 'Ice', '', '2031-03-04', NULL, NULL, 'en',"
                                + " '', 0, '2031-03-05', '', 27, x'00', 'The warden said it is thin.')",
                        "INSERT INTO alias VALUES ('warden', 'warden', 'w')",
                        "INSERT INTO speaker VALUES ('w', 'warden'), ('s', 'Orla Venn')",
                        "INSERT INTO speaker_ruling VALUES (1, 's', 'Orla Venn')",
                        "INSERT INTO quote VALUES (1, 'q', 1, 16, 26, '16-26', 'indirect', 'it is thin', 'it is thin',"
                                + " 'warden', '0-10', 'The warden', '11-15', 'said', 0.9, 0.7)",
                        "INSERT INTO ruling(quote, article, verdict, found_start, found_stop, start, stop, spans, kind, text,"
                                + " folded, name, speaker, mention, mention_text) VALUES ('q', 1, 'kept', 16, 26, 16, 26,"
                                + " '16-26', 'indirect', 'it is thin', 'it is thin', 'Orla Venn', 's', '0-10', 'The warden')")) {
                    raw.createStatement().executeUpdate(row);
                }
            }
            try (Store store = Store.open(file)) {
                assertThat(store.check()).contains("Format: version " + scripts.size(), "Integrity: ok", "Quotes: 1");
                assertThat(store.quotes().find("q")).get().satisfies(q -> {
                    assertThat(q.speaker()).isEqualTo("Orla Venn");
                    assertThat(q.status()).isEqualTo(QuoteRow.Status.CONFIRMED);
                });
                assertThat(store.search().find("warden thin", 5)).hasSize(1);
                store.quotes().confirm(List.of("q"));
                Article other = Sample.article("b.txt", "Strait Daily", "The warden said it holds.");
                try (Articles.Arrival arrival = store.articles().arrive("Imported 1 article")) {
                    arrival.add(other, List.of(LearningTest.quote(other, "it holds", "The warden", "warden")));
                }
                assertThat(Sample.row(store, "it holds").speaker()).isEqualTo("Orla Venn");
            }
        }
    }

    private static Schema next(String script) {
        List<String> scripts = new ArrayList<>(Schema.shipped().scripts());
        scripts.add(script);
        return new Schema(scripts);
    }

    private void make() {
        try (Store store = Store.create(file)) {
            Sample.fill(store);
            store.codebook().add(null, "doubt", "#aa0000", "");
        }
    }

    private void assertOnlyFile() throws Exception {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static void refused(ThrowingCallable opening, String words) {
        assertThatThrownBy(opening)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("Exception");
    }
}
