package parallax.workbench.base;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Every word on screen, from one bundle, so that another language is a file. */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("parallax.workbench.words");

    private Words() {}

    /**
     * The words under {@code key}, with {@code values} put in by {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), BUNDLE.getLocale()).format(values);
    }
}
