package parallax.quotes.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static Tenure in(String name, int first, int last) {
        return new Tenure(name, LocalDate.of(first, 6, 1), LocalDate.of(last, 6, 1));
    }

    @Test
    void whoeverHeldTheOfficeWithinAYearIsMeant() {
        List<Tenure> holders = List.of(in("Ada", 2031, 2033), in("Bo", 2036, 2037));
        assertThat(Tenure.near(in("office", 2032, 2032), holders)).containsExactly("Ada");
        assertThat(Tenure.near(in("office", 2034, 2034), holders)).containsExactly("Ada");
        assertThat(Tenure.near(in("office", 2036, 2038), holders)).containsExactly("Bo");
        assertThat(Tenure.near(in("office", 2040, 2040), holders)).isEmpty();
    }

    @Test
    void anOfficeThatSpeaksOverSeveralTenuresHasSeveralHolders() {
        List<Tenure> holders = List.of(in("Ada", 2031, 2033), in("Bo", 2036, 2037));
        assertThat(Tenure.near(in("office", 2032, 2037), holders)).containsExactly("Ada", "Bo");
    }

    @Test
    void anOfficeThatSpeaksLongAfterItsOnlyKnownHolderHasNone() {
        assertThat(Tenure.near(in("office", 2031, 2039), List.of(in("Ada", 2031, 2032))))
                .isEmpty();
    }

    @Test
    void withoutDaysEverybodyIsNear() {
        Tenure undated = new Tenure("office", null, null);
        assertThat(Tenure.near(undated, List.of(in("Ada", 2031, 2032)))).containsExactly("Ada");
        assertThat(Tenure.near(in("office", 2050, 2050), List.of(new Tenure("Bo", null, null))))
                .containsExactly("Bo");
    }
}
