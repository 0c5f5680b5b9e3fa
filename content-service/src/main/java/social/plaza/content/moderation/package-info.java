/** What moderators decide on articles: each decision holds from a time until a time, with a reason, and is ended, never erased. */
package social.plaza.content.moderation;
