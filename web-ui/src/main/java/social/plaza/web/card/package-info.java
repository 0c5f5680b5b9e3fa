/** The picture by which an article is shown where its link is shared: with its source, and every disclaimer that applies. */
package social.plaza.web.card;
