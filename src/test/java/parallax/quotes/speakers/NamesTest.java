package parallax.quotes.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static Map<String, String> group(String... names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            counts.merge(name, 1, Integer::sum);
        }
        return Names.group(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Volkin, Sergei Wolkin",
        "Andrey Petrosyan, Andrei Petrosian",
        "Dmitriy Khalenko, Dmitry Halenko",
        "Yuri Kuznetzov, Yury Kuznetsov",
        "Jörg Müller, Joerg Mueller",
        "Anna Kirillova, Anna Kirilova",
        "Vasily Orloff, Vasilii Orlov",
        "Ivan Vasilyev, Ivan Vasiliev"
    })
    void spellingsOfOneNameFallTogether(String one, String other) {
        assertThat(group(one, other).values().stream().distinct()).hasSize(1);
    }

    @Test
    void titlesInitialsAndBareSurnamesJoinTheFullName() {
        Map<String, String> groups = group("Ada Quill", "Dr. Quill", "A. Quill", "Quill", "President Ada M. Quill");
        assertThat(groups.values()).containsOnly("Ada Quill");
    }

    @Test
    void twoBearersOfASurnameStayApartAndTheBareSurnameAlone() {
        Map<String, String> groups = group("Ada Quill", "Bo Quill", "Quill");
        assertThat(groups)
                .containsEntry("Ada Quill", "Ada Quill")
                .containsEntry("Bo Quill", "Bo Quill")
                .containsEntry("Quill", "Quill");
    }

    @Test
    void organisationsJoinOnlyWhenEqualAfterFolding() {
        Map<String, String> groups = group("The Foreign Ministry", "foreign ministry", "Norland Foreign Ministry");
        assertThat(groups.get("The Foreign Ministry")).isEqualTo(groups.get("foreign ministry"));
        assertThat(groups.get("Norland Foreign Ministry")).isEqualTo("Norland Foreign Ministry");
    }

    @Test
    void theMostFrequentOfEquallyFullNamesNamesTheGroup() {
        assertThat(Names.group(Map.of("Sergei Volkin", 3, "Sergey Volkin", 1)))
                .containsEntry("Sergey Volkin", "Sergei Volkin");
    }

    @Test
    void theOrderOfTheNamesDoesNotMatter() {
        List<String> names = new ArrayList<>(List.of(
                "Ada Quill",
                "Quill",
                "A. Quill",
                "Bo Quill",
                "Sergey Volkin",
                "Volkin",
                "Sergei Wolkin",
                "Mr. Volkin",
                "The Ministry",
                "ministry",
                "John A. Reed",
                "John B. Reed",
                "John Reed",
                "Reed"));
        Map<String, String> expected = group(names.toArray(String[]::new));
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(names, random);
            assertThat(group(names.toArray(String[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void everyNameHasAGroup() {
        assertThat(group("", "—", "he", "officials", "A", "\uD83D\uDE00"))
                .hasSize(6)
                .doesNotContainValue(null);
    }

    @Test
    void spellingsOfOneNameAreOneSpeaker() {
        Map<String, String> grouped = Names.group(Map.of(
                "Andrey Velchanov",
                2,
                "Andrej Velkhanov",
                5,
                "Andrei Velkhanov",
                1,
                "Andrey Velhanov",
                3,
                "A spokesman for the office",
                1));
        assertThat(grouped.values().stream().distinct())
                .containsExactlyInAnyOrder("Andrej Velkhanov", "A spokesman for the office");
    }

    @ParameterizedTest
    @CsvSource({"Dick Farrow, Richard J. Farrow", "Mike Osk, Michael Osk", "Liz Tarn, Elizabeth Tarn"})
    void nicknamesJoinTheFullName(String nickname, String full) {
        assertThat(group(nickname, full).values().stream().distinct()).hasSize(1);
    }

    @Test
    void marriedNamesAndNamesakesStayApart() {
        Map<String, String> groups = group("Ada Quill", "Ada Quill-Tarn", "Ada Tarn", "Alan Quill");
        assertThat(groups.values()).doesNotHaveDuplicates();
    }

    @Test
    void aTitleThatIsTheWholeNameIsASurname() {
        assertThat(group("Mr. King", "Orla King").values()).containsOnly("Orla King");
    }

    private static final String ENVOY = "Norland's ambassador to Tarnia";

    private static Map<String, String> group(Map<String, Set<String>> holders, String... names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            counts.merge(name, 1, Integer::sum);
        }
        return Names.group(counts, holders);
    }

    @Test
    void anOfficeThatOnePersonHoldsIsThatPerson() {
        Map<String, String> groups = group(
                Map.of(
                        ENVOY,
                        Set.of("Sergey Volkin", "Sergei Wolkin"),
                        "Norland Ambassador to Tarnia",
                        Set.of("Volkin")),
                "Sergey Volkin",
                "Sergei Wolkin",
                "Volkin",
                ENVOY,
                "Norland Ambassador to Tarnia");
        assertThat(groups.values()).containsOnly("Sergei Wolkin");
    }

    @Test
    void anOfficeWithTwoHoldersStaysAlone() {
        Map<String, String> groups =
                group(Map.of(ENVOY, Set.of("Sergey Volkin", "Ada Quill")), "Sergey Volkin", "Ada Quill", ENVOY);
        assertThat(groups.values()).doesNotHaveDuplicates();
    }

    @Test
    void anOfficeWhoseHolderSharesTheSurnameWithAnotherStaysAloneWhereOnlyTheSurnameIsKnown() {
        Map<String, String> groups = group(Map.of(ENVOY, Set.of("Volkin")), "Sergey Volkin", "Ivan Volkin", ENVOY);
        assertThat(groups.values()).doesNotHaveDuplicates();
    }

    @Test
    void aGeneralOfficeNeverJoinsAPerson() {
        assertThat(group(Map.of("ambassador", Set.of("Sergey Volkin")), "Sergey Volkin", "ambassador"))
                .containsEntry("ambassador", "ambassador");
    }

    @Test
    void descriptionsOfAnOfficeWhoseHolderNobodyNamesAreOneSpeaker() {
        Map<String, String> groups =
                group(Map.of(), ENVOY, "Norland ambassador to Tarnia", "ambassador of Norland to Tarnia", "ambassador");
        assertThat(groups.values().stream().distinct()).hasSize(2);
        assertThat(groups).containsEntry("ambassador", "ambassador");
    }

    @Test
    void aHolderWhoIsNeverQuotedByNameChangesNoGroupOfOthers() {
        Map<String, String> groups = group(Map.of(ENVOY, Set.of("Ivan Volkin")), "Sergey Volkin", "Volkin", ENVOY);
        assertThat(groups).containsEntry("Volkin", "Sergey Volkin").containsEntry(ENVOY, ENVOY);
    }

    @Test
    void theOrderOfOfficesAndHoldersDoesNotMatter() {
        List<String> names = new ArrayList<>(List.of(
                ENVOY,
                "Norland ambassador to Tarnia",
                "Tarn Council spokeswoman",
                "spokeswoman for the Tarn Council",
                "mayor of Quillport",
                "Quillport mayor",
                "Sergey Volkin",
                "Sergei Wolkin",
                "Volkin",
                "Ada Quill",
                "A. Quill",
                "Bo Quill",
                "Quill"));
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        holders.put(ENVOY, Set.of("Sergey Volkin", "Volkin"));
        holders.put("Norland ambassador to Tarnia", Set.of("Sergei Volkin"));
        holders.put("Tarn Council spokeswoman", Set.of("Ada Quill"));
        holders.put("mayor of Quillport", Set.of("Bo Quill", "Orla Tarn"));
        holders.put("Quillport mayor", Set.of("Orla Tarn"));
        Map<String, String> expected = group(holders, names.toArray(String[]::new));
        assertThat(expected).containsEntry(ENVOY, expected.get("Volkin"));
        Random random = new Random(5);
        for (int i = 0; i < 30; i++) {
            Collections.shuffle(names, random);
            List<String> keys = new ArrayList<>(holders.keySet());
            Collections.shuffle(keys, random);
            Map<String, Set<String>> shuffled = new LinkedHashMap<>();
            keys.forEach(key -> shuffled.put(key, holders.get(key)));
            assertThat(group(shuffled, names.toArray(String[]::new))).isEqualTo(expected);
        }
    }
}
