package parallax.export.refi;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parallax.export.LossReport;
import parallax.export.refi.PositionVote.Ballot;
import parallax.export.refi.RefiProject.Mark;
import parallax.export.refi.RefiProject.On;
import parallax.export.refi.RefiProject.Source;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/** Reads the texts of a project with their selections. */
final class SourceReader {

    private static final String MISSING = "[The text of this document was not in the file that it came in.]";

    private static final String TEXT_ONLY = "Parallax keeps texts only.";

    private final Element root;
    private final SourceTexts texts;
    private final NoteReader notes;
    private final LossReport.Counter losses;
    private final People people;
    private final Values values;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Read> found = new ArrayList<>();

    /** A source with its text and the selections in it. */
    private record Read(Element source, FileText text, List<Element> selections, boolean missing) {}

    SourceReader(
            Element root,
            SourceTexts texts,
            NoteReader notes,
            People people,
            Values values,
            LossReport.Counter losses) {
        this.root = root;
        this.texts = texts;
        this.notes = notes;
        this.losses = losses;
        this.people = people;
        this.values = values;
        Element codebook = root.first("CodeBook");
        if (codebook != null) {
            codebook.in("Codes").forEach(this::collect);
        }
    }

    private void collect(Element code) {
        codes.add(code.guid("guid"));
        code.all("Code").forEach(this::collect);
    }

    /** @param remarks takes what is to be said of the positions */
    List<Source> read(String origin, List<String> remarks) throws IOException {
        for (Element source : root.in("Sources").toList()) {
            find(source);
        }
        List<Ballot> ballots = new ArrayList<>();
        for (Read read : found) {
            for (Element selection : read.selections()) {
                ballots.add(new Ballot(
                        read.text(),
                        number(selection, "startPosition"),
                        number(selection, "endPosition"),
                        selection.attribute("name")));
            }
        }
        PositionVote.Outcome vote = PositionVote.of(ballots, origin);
        if (vote.doubt() != null) {
            remarks.add(vote.doubt());
        }
        return found.stream().map(r -> source(r, vote.reading())).toList();
    }

    private void find(Element source) throws IOException {
        Element text = source;
        if (source.is("PDFSource")) {
            losses.add(
                    "PDFSelection", source.all("PDFSelection").size(), "Marks on the picture of a page have no text.");
            Element representation = source.first("Representation");
            if (representation == null) {
                losses.add("PDFSource", TEXT_ONLY);
                return;
            }
            losses.add("PDFSource", "Its text came in, its pages did not.");
            text = representation;
        } else if (!source.is("TextSource")) {
            losses.add(source.name(), TEXT_ONLY);
            return;
        }
        String raw = texts.of(text);
        if (raw == null || raw.isBlank()) {
            losses.add(
                    "PlainTextSelection",
                    text.all("PlainTextSelection").size(),
                    "The text that it marks is not in the file; it was left out.");
            String name = source.attributes().getOrDefault("name", "").strip();
            found.add(
                    new Read(source, FileText.read((name.isEmpty() ? "" : name + "\n\n") + MISSING), List.of(), true));
        } else {
            found.add(new Read(text, FileText.read(raw), text.all("PlainTextSelection"), false));
        }
    }

    /** Where the sentence stands that takes the place of a missing text. */
    private static Span missing(String text) {
        return new Span(text.length() - MISSING.length(), text.length());
    }

    private Source source(Read read, Reading reading) {
        Element source = read.source();
        String text = read.text().text();
        List<Mark> marks = new ArrayList<>();
        for (Element selection : read.selections()) {
            if (engines(selection)) {
                losses.add("Quote found by Parallax", "Quotes are found anew in each article.");
                continue;
            }
            Span span = read.text().span(number(selection, "startPosition"), number(selection, "endPosition"), reading);
            if (span == null || span.isEmpty()) {
                losses.add(
                        "PlainTextSelection", "It marks nothing in its text, or reaches out of it; it was left out.");
            } else if (Guids.isGuid(selection.guid("guid")) && !seen.add(selection.guid("guid"))) {
                losses.add("PlainTextSelection", "Its GUID is that of another selection; it was left out.");
            } else {
                marks.add(mark(source, selection, span));
            }
        }
        List<String> whole = codings(source);
        if (!whole.isEmpty()) {
            losses.add("Code on a whole document", whole.size(), "It is a mark over the whole text now.");
            marks.add(new Mark(
                    Guids.named("whole", source.guid("guid")),
                    new Span(0, text.length()),
                    whole,
                    "",
                    people.author(source.first("Coding")),
                    People.time(source.first("Coding"), "creationDateTime"),
                    null));
        }
        String guid = source.guid("guid");
        notes.memos(On.SOURCE, guid, "", source);
        return new Source(
                guid,
                source.attributes().getOrDefault("name", ""),
                text,
                values.of(source),
                read.missing() ? List.of(new Region(missing(text), Role.FURNITURE)) : null,
                marks);
    }

    private boolean engines(Element selection) {
        List<Element> codings = selection.all("Coding");
        return !codings.isEmpty()
                && codings.stream()
                        .map(c -> c.first("CodeRef"))
                        .allMatch(c -> c != null && c.guid("targetGUID").equals(Guids.QUOTE));
    }

    private Mark mark(Element source, Element selection, Span span) {
        String note = joined(selection.text("Description"), notes.on(selection));
        for (Element coding : selection.all("Coding")) {
            note = joined(note, notes.on(coding));
        }
        Element first = selection.first("Coding");
        boolean signed = selection.attribute("creatingUser") != null || first == null;
        for (Element coding : selection.all("Coding")) {
            if (signed
                    && coding.attribute("creatingUser") != null
                    && selection.attribute("creatingUser") != null
                    && !coding.guid("creatingUser").equals(selection.guid("creatingUser"))) {
                losses.add("Coding by another person", "A mark has one author in Parallax: who selected the passage.");
            }
        }
        Instant created = People.time(selection, "creationDateTime");
        String guid = selection.guid("guid");
        return new Mark(
                Guids.isGuid(guid) ? guid : Guids.named("selection", source.guid("guid"), span.toString(), note),
                span,
                codings(selection),
                note,
                people.author(signed ? selection : first),
                created == null ? People.time(first, "creationDateTime") : created,
                People.time(selection, "modifiedDateTime"));
    }

    private List<String> codings(Element of) {
        Set<String> targets = new LinkedHashSet<>();
        for (Element coding : of.all("Coding")) {
            Element code = coding.first("CodeRef");
            String target = code == null ? "" : code.guid("targetGUID");
            if (codes.contains(target)) {
                targets.add(target);
            } else {
                losses.add("Coding", "The code that it names is not in the file.");
            }
        }
        targets.remove(Guids.QUOTE);
        return List.copyOf(targets);
    }

    /** -1 where there is no such number. */
    private static long number(Element of, String attribute) {
        String raw = of.attribute(attribute);
        try {
            return raw == null ? -1 : Long.parseLong(raw.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String joined(String a, String b) {
        return a.isBlank() ? b : b.isBlank() ? a : a + "\n\n" + b;
    }
}
