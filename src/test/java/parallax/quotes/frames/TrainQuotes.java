package parallax.quotes.frames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parallax.quotes.lexicon.CueLexicon;
import parallax.quotes.lexicon.Vocabulary;
import parallax.quotes.marks.QuoteMarks;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.quotes.marks.Units;
import parallax.text.Paragraphs;
import parallax.text.Span;

/**
 * Fits the weights of the quote models on a corpus of attributions and writes them where the package reads them.
 *
 * <p>Arguments: the corpus (one article a line, offsets in UTF-16 units), the folder to write to, and, to measure on
 * articles that were not fitted on, a number n: every n-th article is left out.
 */
final class TrainQuotes {

    private final Vocabulary vocabulary = Vocabulary.load(CueLexicon.load());
    private final Map<String, int[]> cueWords = new HashMap<>();
    private final LogisticTrainer cues = new LogisticTrainer();
    private final LogisticTrainer speech = new LogisticTrainer();
    private final ChainTrainer frames = new ChainTrainer();

    private record Document(String text, List<Unit> units, JsonNode quotes) {}

    private record Gold(List<Span> cue, List<Span> source, List<Span> content) {}

    private TrainQuotes() {}

    public static void main(String[] args) throws IOException {
        int leaveOut = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        new TrainQuotes().run(Path.of(args[0]), Path.of(args[1]), leaveOut);
    }

    private void run(Path corpus, Path folder, int leaveOut) throws IOException {
        List<Document> documents = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(corpus)) {
            int n = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                if (leaveOut == 0 || n++ % leaveOut != 0) {
                    documents.add(read(json.readTree(line)));
                }
            }
        }
        documents.forEach(this::countCueWords);
        documents.forEach(this::learn);
        Files.createDirectories(folder);
        cues.fit(6);
        cues.write(folder.resolve("cue-model.weights"));
        speech.fit(12);
        speech.write(folder.resolve("speech-model.weights"));
        frames.fit(7);
        frames.write(folder.resolve("frame-model.weights"));
    }

    private Document read(JsonNode article) {
        String text = article.get("text").asText();
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedRegion> regions = QuoteMarks.find(text, paragraphs, vocabulary.cues());
        return new Document(text, Units.of(text, paragraphs, regions, vocabulary), article.get("quotes"));
    }

    private void countCueWords(Document document) {
        List<Span> cueSpans = new ArrayList<>();
        document.quotes.forEach(quote -> cueSpans.addAll(spans(quote, "cue_spans")));
        for (Unit unit : document.units) {
            if (unit.cue() != null) {
                int[] counts = cueWords.computeIfAbsent(unit.form(), key -> new int[2]);
                counts[0]++;
                counts[1] += cueSpans.stream().anyMatch(unit.span()::overlaps) ? 1 : 0;
            }
        }
    }

    private void learn(Document document) {
        List<Unit> units = document.units;
        boolean[] heads = new boolean[units.size()];
        boolean[] said = new boolean[units.size()];
        boolean[] reached = new boolean[units.size()];
        for (JsonNode quote : document.quotes) {
            Gold gold = new Gold(spans(quote, "cue_spans"), spans(quote, "speaker_spans"), content(quote));
            mark(units, gold.content, said);
            int head = head(units, gold);
            if (head >= 0) {
                heads[head] = true;
                frame(units, head, gold);
                Window window = Window.around(units, head);
                Arrays.fill(reached, window.from(), window.to(), true);
            }
        }
        Features features = new Features(cues.names());
        Features looks = new Features(speech.names());
        for (int i = 0; i < units.size(); i++) {
            if (CueModel.candidate(units.get(i))) {
                features.clear();
                CueModel.describe(units, i, features);
                cues.add(features, heads[i]);
            }
            // Speech that a cue reaches is not what this model is asked about.
            if (units.get(i).quoted() && !(said[i] && reached[i])) {
                looks.clear();
                SpeechModel.describe(document.text, units, i, looks);
                speech.add(looks, said[i]);
            }
        }
    }

    private static void mark(List<Unit> units, List<Span> content, boolean[] said) {
        for (int i = 0; i < said.length; i++) {
            Span span = units.get(i).span();
            said[i] |= units.get(i).quoted() && content.stream().anyMatch(c -> c.shared(span) * 2 > span.length());
        }
    }

    /** The unit of the cue that is most often one, -1 where the lexicon has none of its words. */
    private int head(List<Unit> units, Gold gold) {
        int best = -1;
        double rate = -1;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (CueModel.candidate(unit) && gold.cue.stream().anyMatch(unit.span()::overlaps)) {
                int[] counts = cueWords.getOrDefault(unit.form(), new int[2]);
                double here = counts[1] / (counts[0] + 3.0);
                if (here > rate) {
                    rate = here;
                    best = i;
                }
            }
        }
        return best;
    }

    private void frame(List<Unit> units, int head, Gold gold) {
        Window window = Window.around(units, head);
        byte[] labels = new byte[window.length()];
        boolean any = false;
        for (int i = 0; i < labels.length; i++) {
            int at = window.from() + i;
            Span span = units.get(at).span();
            if (at != head && gold.content.stream().anyMatch(c -> c.shared(span) * 2 > span.length())) {
                labels[i] = Frame.CONTENT;
                any = true;
            } else if (at != head && gold.source.stream().anyMatch(span::overlaps)) {
                labels[i] = Frame.SOURCE;
            }
        }
        if (!any) {
            return;
        }
        Trim.edges(units, window.from(), labels);
        frames.add(units, head, window, labels);
    }

    private static List<Span> content(JsonNode quote) {
        return quote.has("spans")
                ? spans(quote, "spans")
                : List.of(new Span(quote.get("start").asInt(), quote.get("end").asInt()));
    }

    private static List<Span> spans(JsonNode quote, String field) {
        List<Span> found = new ArrayList<>();
        if (quote.has(field)) {
            quote.get(field)
                    .forEach(s -> found.add(new Span(s.get(0).asInt(), s.get(1).asInt())));
        }
        return found;
    }
}
