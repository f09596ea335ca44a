package parallax.quotes;

import java.util.Map;

/** Everything that is read once and shared by all runs: lexicons and weights. Immutable. */
record Models(
        Vocabulary vocabulary,
        CueModel cues,
        FrameModel frames,
        SpeechModel speech,
        GivenNames givenNames,
        GermanWords german,
        Map<String, Grammar> grammars,
        Calibration calibration) {

    static Models load() {
        Vocabulary vocabulary = Vocabulary.load(CueLexicon.load());
        return new Models(
                vocabulary,
                CueModel.load(),
                FrameModel.load(),
                SpeechModel.load(),
                GivenNames.load(),
                GermanWords.load(),
                Grammar.load(),
                Calibration.load());
    }

    /** The same with other confidences. */
    Models with(Calibration other) {
        return new Models(vocabulary, cues, frames, speech, givenNames, german, grammars, other);
    }
}
