package parallax.project.drop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parallax.intake.format.InventedDocument;
import parallax.intake.format.InventedDocument.Block;
import parallax.intake.format.InventedDocument.Kind;

/**
 * One piece of invented news, the same for the same number; no two share a paragraph.
 *
 * @param title its headline
 * @param outlet who publishes it
 * @param author who wrote it
 * @param day when it appeared
 * @param paragraphs its text, with direct and indirect speech in it
 */
record Story(String title, String outlet, String author, LocalDate day, List<String> paragraphs) {

    private static final String[] PLACES = {
        "Port Lisse", "Ostermoor", "Velden Hook", "Karsund", "Tallow Bay", "Greyness", "Marrow Quay", "Sandakh"
    };
    private static final String[] THINGS = {
        "ferry",
        "reservoir",
        "tram line",
        "fish market",
        "lighthouse",
        "swing bridge",
        "town archive",
        "cable car",
        "grain dock",
        "night train",
        "salt works",
        "observatory",
        "sea wall",
        "hospital wing",
        "airfield",
        "toll road",
        "weather mast",
        "printing house",
        "peat railway",
        "rope factory",
        "quarantine house",
        "glass works",
        "canal lock",
        "music school",
        "coal pier",
        "bird station",
        "flood gate",
        "ice rink"
    };
    private static final String[] FIRST = {"Orla", "Tomas", "Ilse", "Piotr", "Hanne", "Lev", "Mara", "Edda", "Janko"};
    private static final String[] LAST = {"Venn", "Brandt", "Korver", "Sandahl", "Lundquist", "Osterin", "Rask"};
    private static final String[] OFFICES = {
        "the mayor",
        "the chief engineer",
        "the harbour master",
        "a councillor",
        "the union's chairwoman",
        "the surveyor"
    };
    private static final String[] EVENTS = {
        "will stay shut until spring",
        "is to be sold",
        "opens a year early",
        "costs twice what was planned",
        "gets a second deck",
        "has failed its inspection"
    };

    /** The story with this number, told by {@code outlet}. */
    static Story of(int number, String outlet, LocalDate day) {
        Random random = new Random(7_919L * (number + 1));
        String place = PLACES[number % PLACES.length];
        String thing = THINGS[number % THINGS.length];
        String event = EVENTS[number % EVENTS.length];
        String speaker = FIRST[number % FIRST.length] + " " + LAST[number % LAST.length];
        String author = FIRST[(number + 4) % FIRST.length] + " " + LAST[(number + 3) % LAST.length];
        String office = OFFICES[number % OFFICES.length];
        String name = speaker.substring(speaker.indexOf(' ') + 1);
        int cost = 3 + random.nextInt(90);
        int year = 1880 + random.nextInt(120);
        int guests = 20 + random.nextInt(900);
        List<List<String>> sets = List.of(
                List.of(
                        "The %s of %s %s, %s %s said on Monday after %d letters from residents."
                                .formatted(thing, place, event, office, speaker, guests),
                        "Nobody in %s had expected it: the %s, built in %d, %s, %s %s told reporters."
                                .formatted(place, thing, year, event, office, speaker),
                        "After %d hours of debate it is settled that the %s at %s %s, %s %s announced."
                                .formatted(3 + number % 9, thing, place, event, office, speaker)),
                List.of(
                        "\u201CWe have looked at every bolt of the %s, and %d of them were rusted through,\u201D %s said."
                                .formatted(thing, cost, name),
                        "\u201CI would rather lose %d votes than one visitor of the %s,\u201D said %s."
                                .formatted(guests, thing, name),
                        "\u201CThere is no money left for the %s after we spent %d million on its roof,\u201D %s added."
                                .formatted(thing, cost, name)),
                List.of(
                        "%s said that the works would cost %d million crowns and that the state would pay a third of it."
                                .formatted(name, cost),
                        "According to %s, %d people use it every day, most of them on their way to the mills."
                                .formatted(name, guests),
                        "%s denied that the council had known of the damage since the summer of %d."
                                .formatted(name, 2001 + number % 20)),
                List.of(
                        "Shopkeepers along the %s road do not agree; one of them has hung %d black flags from her windows."
                                .formatted(thing, 2 + number),
                        "The last time %s argued about its %s, in %d, the quarrel went on for a whole winter."
                                .formatted(place, thing, year),
                        "Plans for the %s lie in the town hall of %s until the end of the month, on %d large sheets."
                                .formatted(thing, place, 5 + number)),
                List.of(
                        "A first vote on the %s is expected %d days from now, and it may well be close."
                                .formatted(thing, 4 + number),
                        "Until then, %d volunteers of %s keep watch at the %s by night."
                                .formatted(6 + number, place, thing),
                        "The builders want %d weeks for the %s, twice as long as their first offer said."
                                .formatted(8 + number, thing)));
        List<String> paragraphs = new ArrayList<>();
        for (List<String> set : sets) {
            paragraphs.add(set.get(random.nextInt(set.size())));
        }
        String title = Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + " of " + place + " " + event;
        return new Story(title, outlet, author, day, paragraphs);
    }

    /** The same told elsewhere, as those do who take it from an agency. */
    Story at(String other) {
        return new Story(title, other, author, day, paragraphs);
    }

    /** The same with another last paragraph. */
    Story ending(String paragraph) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(changed.size() - 1, paragraph);
        return new Story(title, outlet, author, day, changed);
    }

    /** Its paragraphs in one, with an empty line between two. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** As a document with a headline and, under it, who published it when, and who wrote it. */
    InventedDocument document(String... below) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Kind.TITLE, title));
        for (String line : below) {
            blocks.add(new Block(Kind.TEXT, line));
        }
        paragraphs.forEach(p -> blocks.add(new Block(Kind.TEXT, p)));
        return new InventedDocument("Press review, page", blocks);
    }
}
