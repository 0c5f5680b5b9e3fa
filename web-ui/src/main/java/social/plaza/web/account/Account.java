package social.plaza.web.account;

/** Somebody, as others see them. */
public record Account(String id, String handle, String displayName, String avatarUrl, boolean certified, String bio) {

    /** Their page. */
    public String path() {
        return "/@" + handle;
    }

    /** Where the feeds of what they publish are. */
    public String feedFolder() {
        return path() + '/';
    }

    /** Where following them begins and ends. */
    public String followPath() {
        return "/follows/accounts/" + handle;
    }
}
