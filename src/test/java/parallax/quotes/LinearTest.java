package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.quotes.drafts.Draft;
import parallax.quotes.drafts.Drafts;
import parallax.quotes.frames.CueModel;
import parallax.quotes.frames.Scope;
import parallax.quotes.frames.Window;
import parallax.quotes.german.GermanDrafts;
import parallax.quotes.grammar.Grammar;
import parallax.quotes.grammar.RuleDrafts;
import parallax.quotes.grammar.RuleNames;
import parallax.quotes.grammar.RulePhrases;
import parallax.quotes.grammar.RuleRegions;
import parallax.quotes.grammar.RuleSpeakers;
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.QuoteMarks;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.quotes.marks.Units;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** Work grows with the text and no faster: counted in units that the models are asked about, not by the clock. */
class LinearTest {

    private static final Knowledge KNOWN = Knowledge.load();
    private static final Vocabulary WORDS = KNOWN.models().vocabulary();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "Ada Quill said that it rains and ",
                "“It rains,” she said, ",
                "he said: ",
                "“a” said “b” ",
                "\"WALLACE: no said\n\n"
            })
    void eightTimesTheTextIsEightTimesTheWork(String part) {
        long once = steps(part.repeat(600));
        long eightTimes = steps(part.repeat(4800));
        assertThat(once).isPositive();
        assertThat(eightTimes).isLessThanOrEqualTo(9 * once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|sagte X, der ",
                "de|„a“ nannte sei ",
                "de|Ada Quill sagte: „Es regnet“, ",
                "de|laut sei so die Ada ",
                "ru|сказал Иван Петров, что «мост» ",
                "ru|«Мост готов, — сказал он. — Мы рады», ",
                "fr|X dit que « a » selon la ministre ",
                "hy|Արամ Մելքոնյանը ասաց «այո», որ ",
                "tr|Ada Quill, “evet” dedi, göre ",
                "es|—Sí —dijo Ada Quill— que ",
                "uk|за словами X «а» він ",
                "xx|“a” said «b» Ada "
            })
    void theRulesReadEachWordAFixedNumberOfTimes(String language, String part) {
        long once = reads(language, part.repeat(500));
        long eightTimes = reads(language, part.repeat(4000));
        assertThat(once).isPositive();
        assertThat(eightTimes).isLessThanOrEqualTo(9 * once);
    }

    /** How often the rules of a language take up a unit of {@code text}, which has no full stop. */
    private static long reads(String language, String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedRegion> regions = QuoteMarks.find(text, paragraphs, WORDS.cues());
        Grammar grammar = KNOWN.grammars().get(language);
        RuleRegions cut = grammar == null ? null : new RuleRegions(text, grammar, paragraphs, regions);
        Counted units = new Counted(Units.of(text, paragraphs, cut == null ? regions : cut.all(), WORDS));
        if (grammar != null) {
            RuleNames names = new RuleNames(units, grammar);
            RulePhrases phrases = new RulePhrases(units, grammar, names);
            List<Draft> drafts = new RuleDrafts(text, units, grammar, cut, phrases).drafts();
            new RuleSpeakers(text, units, grammar, names, KNOWN.givenNames()).of(drafts);
        } else if (language.equals("de")) {
            new GermanDrafts(text, units, KNOWN.german(), Scope.ATTRIBUTION).drafts();
        } else {
            new Drafts(text, units, KNOWN.models(), Scope.ATTRIBUTION).ofMarks();
        }
        return units.reads;
    }

    /** A list that counts what is taken from it. */
    private static final class Counted extends AbstractList<Unit> {

        private final List<Unit> units;
        private long reads;

        Counted(List<Unit> units) {
            this.units = units;
        }

        @Override
        public Unit get(int index) {
            reads++;
            return units.get(index);
        }

        @Override
        public int size() {
            return units.size();
        }
    }

    /** The units of all windows that cues would open, with the units and regions themselves. */
    private static long steps(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedRegion> regions = QuoteMarks.find(text, paragraphs, WORDS.cues());
        List<Unit> units = Units.of(text, paragraphs, regions, WORDS);
        long steps = units.size() + regions.size();
        for (int i = 0; i < units.size(); i++) {
            steps += CueModel.candidate(units.get(i)) ? Window.around(units, i).length() : 0;
        }
        return steps;
    }
}
