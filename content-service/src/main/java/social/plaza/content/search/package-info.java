/** Finding articles, people and topics by words. */
package social.plaza.content.search;
