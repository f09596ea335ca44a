package parallax.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A document of invented news, the same for the same number.
 *
 * @param head what stands over every page
 * @param blocks title first
 */
public record InventedDocument(String head, List<Block> blocks) {

    /** What a block is. */
    public enum Kind {
        TITLE,
        HEADING,
        TEXT,
        ITEM,
        QUOTE
    }

    /** A paragraph or heading. */
    public record Block(Kind kind, String text) {}

    private static final String[] PEOPLE = {
        "Hanne Lundquist", "Lev Osterin", "Mara Velkhanova", "Tomas Brandt", "Ilse Korver", "Piotr Sandakh"
    };
    private static final String[] SUBJECTS = {
        "the harbour board",
        "the water commission",
        "the ministry of fisheries",
        "a spokeswoman",
        "the mayor",
        "the guild of ferrymen",
        "the river authority",
        "the inspector-general",
        "the long-serving governor"
    };
    private static final String[] VERBS = {
        "announced",
        "confirmed",
        "postponed",
        "criticised",
        "defended",
        "reconsidered",
        "published",
        "withdrew",
        "negotiated",
        "recommended",
        "investigated"
    };
    private static final String[] OBJECTS = {
        "the reservoir agreement",
        "a far-reaching reform of the tariffs",
        "the twenty-year concession",
        "new measurements of the riverbed",
        "the compensation for downstream communities",
        "an independent commission of inquiry",
        "the representation of the northern districts",
        "the well-known memorandum of understanding",
        "the construction of the breakwater",
        "its environmental responsibilities",
        "the infrastructure programme"
    };
    private static final String[] TAILS = {
        "after a meeting in Port Lisse",
        "despite considerable opposition",
        "at the beginning of the week",
        "without consulting the neighbouring administrations",
        "for the third time since 2019",
        "in a cross-border ceremony",
        "with 42 votes to 17",
        "although the circumstances had not changed",
        "because the preliminary calculations were incomplete",
        "and asked for understanding"
    };
    private static final String[] SPEECH = {
        "We have never promised anything that we could not deliver",
        "Nobody has told us what the decision-making procedure would be",
        "The so-called compromise is nothing but a postponement",
        "It is a question of responsibility, not of money",
        "Our measurements are transparent and everybody may verify them"
    };
    private static final String[] HEADS = {
        "A question of trust",
        "What the figures say",
        "Two banks, one river",
        "The view from the north",
        "Ferries and tariffs",
        "An unfinished treaty"
    };

    public static InventedDocument of(int number) {
        Random random = new Random(7919L * number + 17);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                Kind.TITLE,
                capital(one(random, SUBJECTS)) + " " + one(random, VERBS) + " " + one(random, OBJECTS) + " again"));
        int paragraphs = 18 + random.nextInt(16);
        for (int i = 0; i < paragraphs; i++) {
            if (i > 2 && i % 6 == 0) {
                blocks.add(new Block(Kind.HEADING, one(random, HEADS)));
            }
            if (i % 11 == 9) {
                for (int k = 0; k < 3; k++) {
                    blocks.add(new Block(Kind.ITEM, sentence(random)));
                }
            }
            int sentences = 2 + random.nextInt(4);
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < sentences; k++) {
                text.append(k == 0 ? "" : " ").append(random.nextInt(4) == 0 ? speech(random) : sentence(random));
            }
            blocks.add(new Block(i % 13 == 7 ? Kind.QUOTE : Kind.TEXT, text.toString()));
        }
        return new InventedDocument("The Lisse Lantern \u2013 Press Review No. " + (100 + number), blocks);
    }

    /** All words that belong to the article, a block a line. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    public String title() {
        return blocks.getFirst().text();
    }

    private static String sentence(Random random) {
        String said = random.nextInt(3) == 0 ? one(random, PEOPLE) : capital(one(random, SUBJECTS));
        return said + " " + one(random, VERBS) + " " + one(random, OBJECTS) + " " + one(random, TAILS) + ".";
    }

    private static String speech(Random random) {
        return "\u201C" + one(random, SPEECH) + ",\u201D " + one(random, PEOPLE) + " said " + one(random, TAILS) + ".";
    }

    private static String one(Random random, String[] some) {
        return some[random.nextInt(some.length)];
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
