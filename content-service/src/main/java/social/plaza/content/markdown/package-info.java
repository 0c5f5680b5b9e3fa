/** What people write, as it is shown, and what it names. It knows nothing of articles. */
package social.plaza.content.markdown;
