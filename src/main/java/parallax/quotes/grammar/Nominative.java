package parallax.quotes.grammar;

import java.util.List;

/** Gives names that inflect back their plain form: “по словам Ивана Петрова” is said by Иван Петров. */
final class Nominative {

    private static final List<String> ENDINGS = List.of(
            "овой", "евой", "иной", "ової", "ского", "ській", "ського", "ской", "ской", "ської", "ского", "ому", "ого",
            "ему", "его", "ым", "им", "ом", "ем", "ою", "ей", "ой", "ий", "ій", "ая", "ую", "а", "я", "у", "ю", "ы",
            "и", "і", "ї", "о", "е", "й", "ь", "ը", "ին", "ից", "ով", "ի", "ն");

    private Nominative() {}

    /** What a name's forms share: good for telling whether two words are forms of one name. */
    static String stem(String form) {
        String bare = form.indexOf('\'') > 1 ? form.substring(0, form.indexOf('\'')) : form;
        for (String ending : ENDINGS) {
            if (bare.length() - ending.length() >= 3 && bare.endsWith(ending)) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    /**
     * A name as it is in the dictionary.
     *
     * @param words as they stand in the text; only the last inflects in Armenian and Turkish
     * @param oblique whether it stands where Russian and Ukrainian put the genitive
     */
    static String of(List<String> words, Grammar grammar, boolean oblique) {
        return switch (grammar.language()) {
            case "tr" -> joined(words, turkish(words.getLast()));
            case "hy" -> joined(words, armenian(words.getLast(), oblique));
            case "ru", "uk" -> oblique ? slavic(words) : String.join(" ", words);
            default -> String.join(" ", words);
        };
    }

    private static String joined(List<String> words, String last) {
        return words.size() == 1 ? last : String.join(" ", words.subList(0, words.size() - 1)) + ' ' + last;
    }

    private static String turkish(String word) {
        int cut = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        return cut > 1 ? word.substring(0, cut) : word;
    }

    private static String armenian(String word, boolean oblique) {
        if (word.endsWith("ը") && word.length() > 3) {
            return cut(word, 1);
        }
        for (String ending : List.of("յանին", "յանից", "յանով", "յանն", "յանի")) {
            if (word.endsWith(ending)) {
                return cut(word, ending.length() - 3);
            }
        }
        if (oblique && word.length() > 4) {
            return word.endsWith("ին") ? cut(word, 2) : word.endsWith("ի") ? cut(word, 1) : word;
        }
        return word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String slavic(List<String> words) {
        String given = given(words.getFirst());
        if (words.size() == 1) {
            return surname(words.getFirst(), false);
        }
        char end = words.getFirst().charAt(words.getFirst().length() - 1);
        boolean female = "ыиії".indexOf(end) >= 0;
        StringBuilder name = new StringBuilder(given);
        for (int i = 1; i < words.size() - 1; i++) {
            name.append(' ').append(words.get(i));
        }
        return name.append(' ').append(surname(words.getLast(), female)).toString();
    }

    private static String given(String word) {
        if (word.length() < 3) {
            return word;
        }
        char last = word.charAt(word.length() - 1);
        char before = word.charAt(word.length() - 2);
        String stem = cut(word, 1);
        return switch (last) {
            case 'а' -> stem;
            case 'я' ->
                "аеёиоуыіїєю".indexOf(before) >= 0 ? stem + 'й' : before == 'р' ? stem + soft(word) : stem + 'ь';
            case 'ы' -> stem + 'а';
            case 'ї' -> stem + 'я';
            case 'и' -> before == 'и' ? stem + 'я' : stem + 'а';
            default -> word;
        };
    }

    /** “Игоря” is Игорь in Russian, “Ігоря” Ігор in Ukrainian. */
    private static String soft(String word) {
        return word.indexOf('І') >= 0 || word.indexOf('і') >= 0 ? "" : "ь";
    }

    private static String surname(String word, boolean female) {
        for (String[] rule : female ? FEMALE : MALE) {
            if (word.endsWith(rule[0])) {
                return cut(word, rule[0].length()) + rule[1];
            }
        }
        return word;
    }

    private static final String[][] FEMALE = {
        {"овой", "ова"},
        {"евой", "ева"},
        {"иной", "ина"},
        {"ской", "ская"},
        {"цкой", "цкая"},
        {"ової", "ова"},
        {"евої", "ева"},
        {"ської", "ська"},
        {"цької", "цька"},
        {"ої", "а"}
    };

    private static final String[][] MALE = {
        {"овой", "ова"},
        {"евой", "ева"},
        {"иной", "ина"},
        {"ской", "ская"},
        {"ової", "ова"},
        {"ської", "ська"},
        {"ского", "ский"},
        {"цкого", "цкий"},
        {"ського", "ський"},
        {"цького", "цький"},
        {"ого", "ый"},
        {"енка", "енко"},
        {"йка", "йко"},
        {"єва", "єв"},
        {"ова", "ов"},
        {"ева", "ев"},
        {"ина", "ин"},
        {"іна", "ін"},
        {"яна", "ян"},
        {"ука", "ук"},
        {"юка", "юк"},
        {"ича", "ич"},
        {"ака", "ак"},
        {"ера", "ер"},
        {"ана", "ан"},
        {"іва", "ів"},
        {"ця", "ець"},
        {"ея", "ей"},
        {"ая", "ай"},
        {"ля", "ль"},
        {"ра", "р"},
        {"та", "т"},
        {"на", "н"},
        {"ка", "к"}
    };
}
