/** The map of all public articles, for search engines (sitemaps.org). */
package social.plaza.web.sitemap;
