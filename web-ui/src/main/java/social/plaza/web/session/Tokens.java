package social.plaza.web.session;

/** What content answers to sign-up, sign-in and refresh. */
public record Tokens(String accessToken, long expiresIn, String refreshToken) {}
