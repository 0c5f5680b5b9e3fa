/**
 * Feeds: lists of articles for reading, each item whole, each article once, and why it is there. A feed is its query of entries;
 * what is the same for all (pins first, cards, counts, what the viewer did) is one statement around it.
 */
package social.plaza.engagement.feed;
