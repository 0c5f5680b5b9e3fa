package social.plaza.web.settings;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Lines;
import social.plaza.web.origin.Tagged;
import social.plaza.web.session.Languages;
import social.plaza.web.session.Profile;

/** @param tag of the account as it was when the form was made */
public record ProfileForm(String displayName, String bio, String language, String tag) {

    static ProfileForm of(Tagged<Profile> read) {
        var own = read.value();
        return new ProfileForm(own.displayName(), own.bio(), own.language(), read.tag());
    }

    static ProfileForm of(MultivaluedMap<String, String> form) {
        return new ProfileForm(form.getFirst("displayName"), form.getFirst("bio"), form.getFirst("language"),
                form.getFirst("tag"));
    }

    /** A language that was set over the API, and that the pages do not speak. */
    public boolean isSpokenElsewhere() {
        return language != null && Languages.SPOKEN.stream().noneMatch(each -> each.getLanguage().equals(language));
    }

    ProfileForm seen(String newTag) {
        return new ProfileForm(displayName, bio, language, newTag);
    }

    Map<String, Object> change() {
        var change = new LinkedHashMap<String, Object>();
        change.put("displayName", displayName == null ? "" : displayName.strip());
        // Browsers send line ends as two characters; kept is one.
        change.put("bio", Lines.of(bio).strip());
        change.put("language", language);
        return change;
    }
}
