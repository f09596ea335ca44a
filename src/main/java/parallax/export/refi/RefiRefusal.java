package parallax.export.refi;

import java.io.IOException;

/** Why an exchange file cannot come in; the message is a whole sentence for the analyst. */
public final class RefiRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    RefiRefusal(String sentence) {
        super(sentence);
    }

    RefiRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
