package social.plaza.web.write;

import jakarta.inject.Singleton;

/** Where a text is kept while it is typed goes by who sees it: nobody reads a draft, so it is the draft; all else is kept beside. */
@Singleton
class KeepingTexts {

    /** @param tag of the draft, null where it was kept beside an article; {@code pending} the other way round */
    record Kept(String id, String tag, String pending) {}

    private final Manuscripts manuscripts;

    KeepingTexts(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    /** @param id null for a text that was never saved */
    Kept keep(String id, Manuscript text) {
        if (id == null) {
            var begun = manuscripts.begin(text);
            return new Kept(begun.value().id(), begun.tag(), null);
        }
        return manuscripts.own(id).value().isDraft()
                ? new Kept(id, manuscripts.keep(id, text).tag(), null)
                : new Kept(id, null, manuscripts.keepBeside(id, text).tag());
    }
}
