/** What articles are about. */
package social.plaza.content.topic;
