package parallax.quotes.frames;

import parallax.quotes.lexicon.CueLexicon;
import parallax.quotes.lexicon.Vocabulary;

/**
 * The trained models and what they know of words, read once and shared by all runs. Immutable.
 *
 * @param vocabulary what the models see of a word
 * @param cues finds cues
 * @param frames finds content and source of a cue
 * @param speech tells speech from other words between quotation marks
 */
public record Models(Vocabulary vocabulary, CueModel cues, FrameModel frames, SpeechModel speech) {

    /** Reads the weights that ship with the program. */
    public static Models load() {
        return new Models(Vocabulary.load(CueLexicon.load()), CueModel.load(), FrameModel.load(), SpeechModel.load());
    }
}
