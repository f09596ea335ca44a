package parallax.workbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;

class AddressFormTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static AddressForm form(String typed) {
        return Fx.on(() -> {
            AddressForm form = new AddressForm("");
            ((TextField) form.lookup("#fetch-address")).setText(typed);
            return form;
        });
    }

    private static boolean complains(AddressForm form) {
        return Fx.on(() -> ((Label) form.lookup("#fetch-problem")).isVisible());
    }

    @Test
    void anEmptyFormWaitsWithoutComplaint() {
        AddressForm form = form("");
        assertThat(Fx.on(() -> form.ready().get())).isFalse();
        assertThat(complains(form)).isFalse();
    }

    @Test
    void whatIsNoWholeAddressIsSaidToBeNone() {
        for (String typed : new String[] {"harbour", "ftp://lantern.example/", "two words", "file:///etc/hosts"}) {
            AddressForm form = form(typed);
            assertThat(Fx.on(() -> form.ready().get())).isFalse();
            assertThat(complains(form)).isTrue();
        }
    }

    @Test
    void anAddressMayBeTypedWithoutItsScheme() {
        AddressForm form = form(" www.lantern.example/quay ");
        assertThat(Fx.on(() -> form.ready().get())).isTrue();
        assertThat(complains(form)).isFalse();
        assertThat(Fx.on(form::address)).isEqualTo("https://www.lantern.example/quay");
    }
}
