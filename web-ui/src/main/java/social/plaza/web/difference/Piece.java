package social.plaza.web.difference;

/** Words that stand one after another, and whether only one of two texts has them. */
public record Piece(String words, boolean marked) {}
