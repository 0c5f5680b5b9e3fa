package social.plaza.web.session;

import java.util.List;

/** One's own account. */
public record Profile(String id, String handle, String displayName, String avatarUrl, boolean certified, String email,
        String language, String bio, List<String> roles) {}
