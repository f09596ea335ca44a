package parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.quotes.drafts.Draft;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.text.Span;

/**
 * Resolves the mentions of an article's quotes to names. Works forward through the quotes, since a pronoun or a
 * quote without a speaker leans on what came before; where nothing speaks for a person it keeps the mention's own
 * words.
 */
public final class SpeakerFinder {

    private static final double SAME_SENTENCE = 0.93;
    private static final double SAME_PARAGRAPH = 0.9;
    private static final double NEXT_PARAGRAPH = 0.75;
    private static final double TOLD_NEXT = 0.88;
    private static final double LED_UP = 0.9;
    private static final double SUBJECT_OF_LEAD = 0.8;
    private static final double SUBJECT_BEFORE = 0.6;

    private final List<Unit> units;
    private final People people;
    private final Mentions mentions;
    private final double trust;
    private final List<Resolved> found = new ArrayList<>();

    /** @param trust how far the mentions can be believed, 0 to 1: rules find worse ones than the models */
    public SpeakerFinder(String text, List<Unit> units, People people, double trust) {
        this.trust = trust;
        this.units = units;
        this.people = people;
        this.mentions = new Mentions(text, units, people);
    }

    /** The speaker of each draft; drafts are in order of place. */
    public List<Resolved> of(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Span mention = draft.mention();
            if (mention != null) {
                found.add(mentions.of(mention, drafts, found));
            } else {
                unnamed(drafts, i);
            }
        }
        backward(drafts);
        found.replaceAll(resolved -> resolved.trusted(trust));
        return found;
    }

    /** A quote without a mention: the speaker of its sentence, of its paragraph, or whoever spoke last just before. */
    private void unnamed(List<Draft> drafts, int index) {
        Unit unit = units.get(drafts.get(index).unit());
        Resolved last = index > 0 ? found.get(index - 1) : Resolved.UNKNOWN;
        Unit before = index > 0 ? units.get(drafts.get(index - 1).unit()) : unit;
        if (last.attribution() != null && before.sentence() == unit.sentence()) {
            found.add(last.leaning(Reason.GOES_ON, last.why().mention(), SAME_SENTENCE));
            return;
        }
        if (last.attribution() != null && before.paragraph() == unit.paragraph()) {
            found.add(last.leaning(Reason.GOES_ON, null, SAME_PARAGRAPH));
            return;
        }
        Resolved lead = lead(drafts, index);
        if (lead != null) {
            found.add(lead);
            return;
        }
        Person subject = subjectBefore(drafts.get(index).unit());
        if (subject != null) {
            found.add(mentions.person(
                    subject, null, Reason.SUBJECT_BEFORE, drafts.get(index).unit(), SUBJECT_BEFORE));
        } else if (unit.paragraph() - before.paragraph() == 1) {
            found.add(last.leaning(Reason.GOES_ON, null, NEXT_PARAGRAPH));
        } else {
            found.add(Resolved.UNKNOWN);
        }
    }

    /** The speaker or subject of a sentence that leads up to the quote with a colon; null where none does. */
    private @Nullable Resolved lead(List<Draft> drafts, int index) {
        int at = drafts.get(index).unit();
        if (at == 0 || !units.get(at - 1).form().equals(":")) {
            return null;
        }
        int start = people.sentenceStart(at - 1);
        if (index > 0
                && drafts.get(index - 1).unit() >= start
                && found.get(index - 1).named()) {
            return found.get(index - 1).leaning(Reason.GOES_ON, null, LED_UP);
        }
        List<Person> named = people.between(start, at);
        return named.isEmpty()
                ? null
                : mentions.person(named.getFirst(), null, Reason.SUBJECT_BEFORE, at, SUBJECT_OF_LEAD);
    }

    /** The first person named in the sentence before, within the paragraph. */
    private @Nullable Person subjectBefore(int at) {
        int start = people.sentenceStart(at);
        if (start == 0 || units.get(start - 1).paragraph() != units.get(at).paragraph()) {
            return null;
        }
        List<Person> named = people.between(people.sentenceStart(start - 1), start);
        return named.isEmpty() ? null : named.getFirst();
    }

    /** A quote at the head of its paragraph whose speaker comes only with the next quote there. */
    private void backward(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Resolved next = found.get(i + 1);
            boolean guessed = found.get(i).attribution() == null
                    || drafts.get(i).mention() == null && drafts.get(i).cue() == null;
            if (guessed
                    && drafts.get(i + 1).mention() != null
                    && units.get(drafts.get(i).unit()).paragraph()
                            == units.get(drafts.get(i + 1).unit()).paragraph()
                    && units.get(drafts.get(i).unit()).quoted()
                    && (i == 0
                            || units.get(drafts.get(i - 1).unit()).paragraph()
                                    != units.get(drafts.get(i).unit()).paragraph())) {
                found.set(i, next.leaning(Reason.TOLD_NEXT, null, TOLD_NEXT));
            }
        }
    }
}
