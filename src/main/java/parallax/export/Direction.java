package parallax.export;

import java.util.List;
import java.util.stream.Collectors;

/** Which way a text runs: as its first letter does (Unicode Bidirectional Algorithm, rules P2 and P3). */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /** It has no letters. */
    NEITHER;

    public static Direction of(String text) {
        return text.codePoints()
                .mapToObj(Direction::ofLetter)
                .filter(d -> d != NEITHER)
                .findFirst()
                .orElse(NEITHER);
    }

    public static Direction of(List<Piece> pieces) {
        return of(pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }

    /** Whether a stretch of a paragraph that runs {@code way} is to be set from right to left. */
    public static boolean backwards(String text, Direction way) {
        Direction own = of(text);
        return own == RIGHT_TO_LEFT || own == NEITHER && way == RIGHT_TO_LEFT;
    }

    private static Direction ofLetter(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> NEITHER;
        };
    }
}
