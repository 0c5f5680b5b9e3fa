/** What readers saw of an article at any moment that has passed, and signed proof of it. */
package social.plaza.content.history;
