package parallax.quotes;

import java.util.Map;
import parallax.quotes.frames.Calibration;
import parallax.quotes.frames.Models;
import parallax.quotes.german.GermanWords;
import parallax.quotes.grammar.Grammar;
import parallax.quotes.speakers.GivenNames;

/** Everything that is read once and shared by all runs: models, lexicons and grammars. Immutable. */
record Knowledge(
        Models models,
        GivenNames givenNames,
        GermanWords german,
        Map<String, Grammar> grammars,
        Calibration calibration) {

    static Knowledge load() {
        return new Knowledge(Models.load(), GivenNames.load(), GermanWords.load(), Grammar.load(), Calibration.load());
    }

    /** The same with other confidences. */
    Knowledge with(Calibration other) {
        return new Knowledge(models, givenNames, german, grammars, other);
    }
}
