package parallax.workbench.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import parallax.store.articles.Outlets.Outlet;
import parallax.workbench.Fx;
import parallax.workbench.base.OutletForm.Described;

class OutletFormTest {

    @Test
    void theSitesOfItsArticlesAreItsDomainsUnlessItHasOthers() {
        assertThat(Fx.on(() -> new OutletForm(new Described(Outlet.unknown("Quay Wire"), List.of("qw.example")))
                        .typed()
                        .domains()))
                .containsExactly("qw.example");
        Outlet known = new Outlet("Quay Wire", "", "", "", "", "", List.of(), List.of("quay.example"), Map.of());
        assertThat(Fx.on(() -> new OutletForm(new Described(known, List.of("qw.example"))).typed()))
                .isEqualTo(known);
    }

    @Test
    void sitesThatAreNoneOfItsDomainsAreTold() {
        Outlet known = new Outlet("Quay Wire", "", "", "", "", "", List.of(), List.of("quay.example"), Map.of());
        assertThat(told(known, "sunday.quay.example")).isFalse();
        assertThat(told(known, "qw.example")).isTrue();
    }

    private static boolean told(Outlet known, String site) {
        return Fx.on(() -> new OutletForm(new Described(known, List.of(site)))
                .getChildren().stream()
                        .filter(n -> "outlet-sites".equals(n.getId()))
                        .anyMatch(Node::isVisible));
    }
}
