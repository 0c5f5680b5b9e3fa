package social.plaza.engagement.card;

/** What an article is called in one language. */
record Wording(String language, String title, String summary) {}
