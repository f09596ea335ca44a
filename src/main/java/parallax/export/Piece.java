package parallax.export;

/** Some text of a cell that looks one way. */
public record Piece(String text, Mark mark) {}
