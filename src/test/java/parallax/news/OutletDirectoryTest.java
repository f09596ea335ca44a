package parallax.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutletDirectoryTest {

    private final OutletDirectory directory = OutletDirectory.shipped();

    @Test
    void anOutletIsFoundByItsSiteAndThePartsOfIt() {
        assertThat(Objects.requireNonNull(directory.atDomain("derstandard.at")).name())
                .isEqualTo("Der Standard");
        assertThat(directory.atDomain("live.derstandard.at")).isEqualTo(directory.atDomain("derstandard.at"));
        assertThat(directory.atDomain("lisse-ledger.example")).isNull();
        assertThat(directory.atDomain("at")).isNull();
    }

    @Test
    void aSiteOfItsOwnIsNotPartOfTheLargerOne() {
        assertThat(directory.atDomain("folha.uol.com.br")).isNotEqualTo(directory.atDomain("uol.com.br"));
    }

    @Test
    void anOutletIsFoundByAnyOfItsNamesWhateverTheirCase() {
        OutletDirectory.Entry paper = Objects.requireNonNull(directory.named("NEUE ZURCHER ZEITUNG"));
        assertThat(paper.country()).isEqualTo("CH");
        assertThat(directory.named("nzz")).isEqualTo(paper);
    }

    @Test
    void aNameOfSeveralOutletsIsNoOnes() {
        assertThat(directory.named("Express")).isNull();
        assertThat(directory.atDomain("express.de")).isNotEqualTo(directory.atDomain("express.co.uk"));
    }

    @Test
    void everyLineIsWhole() throws IOException {
        Set<String> countries = Set.of(Locale.getISOCountries());
        Set<String> domains = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OutletDirectory.class.getResourceAsStream("outlets.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().filter(l -> !l.startsWith("#")).toList();
            assertThat(all).hasSizeGreaterThan(500).allSatisfy(line -> {
                String[] fields = line.split("\t");
                assertThat(fields.length).isBetween(4, 5);
                assertThat(fields[0]).isEqualTo(fields[0].strip()).isNotEmpty();
                assertThat(countries).contains(fields[2]);
                assertThat(Locale.forLanguageTag(fields[3]).getDisplayLanguage(Locale.ENGLISH))
                        .isNotEqualTo(fields[3]);
                for (String domain : fields[1].split(" ")) {
                    assertThat(domain).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+").doesNotStartWith("www.");
                    assertThat(domains.add(domain)).as(domain + " stands once").isTrue();
                }
            });
        }
    }
}
