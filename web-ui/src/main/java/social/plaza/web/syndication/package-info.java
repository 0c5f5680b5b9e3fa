/** What readers of feeds get: RSS, Atom and JSON Feed, each with whole texts, sources and disclaimers. */
package social.plaza.web.syndication;
