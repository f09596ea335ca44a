package parallax.workbench.comparison.table;

/** Which wording of a row the others are compared to. */
public sealed interface Base {

    /** The longest direct one. */
    record Fullest() implements Base {}

    /** That of an outlet, where it has one. */
    record Outlet(String source) implements Base {}

    /** The one whose words most others share. */
    record Majority() implements Base {}

    /** The passage of a reference text, where it has one. */
    record Text(String id) implements Base {}

    Base FULLEST = new Fullest();

    /** How the base is written down. */
    default String code() {
        return switch (this) {
            case Fullest f -> "fullest";
            case Majority m -> "majority";
            case Outlet outlet -> "outlet " + outlet.source();
            case Text text -> "text " + text.id();
        };
    }

    /** The base that was written down; the fullest where it is none of them. */
    static Base of(String code) {
        if (code.equals("majority")) {
            return new Majority();
        }
        if (code.startsWith("outlet ")) {
            return new Outlet(code.substring("outlet ".length()));
        }
        return code.startsWith("text ") ? new Text(code.substring("text ".length())) : FULLEST;
    }
}
