package parallax.intake.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a site's robots.txt lets programs fetch (RFC 9309): the longest rule that fits decides, allowing before not. */
final class Robots {

    private record Rule(boolean allows, String path) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    /** @param name of the program in lower case; where no group names it, the group of all programs counts */
    static Robots of(String text, String name) {
        List<Rule> mine = new ArrayList<>();
        List<Rule> all = new ArrayList<>();
        boolean named = false;
        boolean everybody = false;
        boolean me = false;
        boolean inRules = true;
        for (String raw : text.replace("\uFEFF", "").split("\\R")) {
            String line = raw.split("#", 2)[0].strip();
            int colon = line.indexOf(':');
            String key = line.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (inRules) {
                    everybody = false;
                    me = false;
                    inRules = false;
                }
                everybody |= value.equals("*");
                me |= value.toLowerCase(Locale.ROOT).equals(name);
                named |= me;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inRules = true;
                Rule rule = new Rule(key.equals("allow"), value);
                if (me && !value.isEmpty()) {
                    mine.add(rule);
                }
                if (everybody && !value.isEmpty()) {
                    all.add(rule);
                }
            }
        }
        return new Robots(named ? mine : all);
    }

    /** @param path with its query, as it is asked for */
    boolean allow(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if ((length > longest || length == longest && rule.allows()) && fits(rule.path(), path)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    /** “*” stands for anything and a last “$” for the end. Runs in the product of both lengths, unlike a regex. */
    private static boolean fits(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String[] parts = (whole ? rule.substring(0, rule.length() - 1) : rule).split(Pattern.quote("*"), -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = whole && i == parts.length - 1;
            int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
