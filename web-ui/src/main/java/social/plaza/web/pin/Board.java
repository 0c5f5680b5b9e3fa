package social.plaza.web.pin;

import social.plaza.web.origin.Paths;

/** A place where articles are pinned, by its name: {@code site}, {@code topic:ai}, {@code account:thuha}. */
public record Board(String name) {

    static final Board SITE = new Board("site");

    static Board topic(String topic) {
        return new Board("topic:" + topic);
    }

    static Board account(String handle) {
        return new Board("account:" + handle);
    }

    String kind() {
        return name.split(":", 2)[0];
    }

    String of() {
        return name.contains(":") ? name.split(":", 2)[1] : "";
    }

    /** What it is called in the visitor's language. */
    String said(PinWords words) {
        return switch (kind()) {
            case "topic" -> words.topic(of());
            case "account" -> words.account(of());
            default -> words.site();
        };
    }

    /** The page at whose top its pins stand. */
    String page() {
        return switch (kind()) {
            case "topic" -> Paths.fill("/t/{}", of());
            case "account" -> "/@" + Paths.encode(of());
            default -> "/";
        };
    }
}
