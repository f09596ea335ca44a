package parallax.workbench.profiles;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import parallax.workbench.profiles.figure.Measure;
import parallax.workbench.profiles.figure.Type;

/** Measures words in the font that the window has. FX thread only. */
final class Fonts implements Measure {

    private final Font[] fonts = new Font[Type.values().length];
    private final double em;
    private final Text text = new Text();

    /** @param normal what normal letters are set in */
    Fonts(Font normal) {
        em = normal.getSize();
        for (Type type : Type.values()) {
            FontWeight weight = type.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
            fonts[type.ordinal()] = Font.font(normal.getFamily(), weight, em * type.size());
        }
    }

    @Override
    public double em() {
        return em;
    }

    @Override
    public double width(String words, Type type) {
        text.setFont(fonts[type.ordinal()]);
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
