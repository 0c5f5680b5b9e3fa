package social.plaza.web.disclaimer;

import social.plaza.web.difference.Difference;

/** What differs between two versions of a disclaimer in one language. */
public record Comparison(Difference label, Difference brief, Difference full) {

    private static final Disclaimer.Text NOTHING = new Disclaimer.Text(null, null, null);

    /** Nothing in place of a text that there is not. */
    static Comparison of(Disclaimer.Text before, Disclaimer.Text after) {
        var old = before == null ? NOTHING : before;
        var now = after == null ? NOTHING : after;
        return new Comparison(Difference.of(old.label(), now.label()), Difference.of(old.brief(), now.brief()),
                Difference.of(old.full(), now.full()));
    }

    public boolean isChanged() {
        return label.isChanged() || brief.isChanged() || full.isChanged();
    }
}
