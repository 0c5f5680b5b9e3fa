/** Translations that a machine makes when a reader wishes for one: of articles, and of what other services bring. */
package social.plaza.content.machine;
