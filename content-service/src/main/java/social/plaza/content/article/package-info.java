/** Articles: their words, where these come from, who may read them when, and what they said before. */
package social.plaza.content.article;
