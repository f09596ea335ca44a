package parallax.export;

import parallax.news.Cell;

/** A sign and words for what an outlet did with a statement, so that colour is never alone. */
final class Signs {

    private Signs() {}

    static String of(Cell cell) {
        return switch (cell) {
            case DIRECT -> "\u275D";
            case MIXED -> "\u25D0";
            case INDIRECT -> "\u25CB";
            case POSSIBLE -> "?";
            case OMITTED -> "\u2715";
            case NOT_COVERED -> "\u2013";
        };
    }

    static String words(Cell cell) {
        return cell.word().replace('-', ' ');
    }
}
