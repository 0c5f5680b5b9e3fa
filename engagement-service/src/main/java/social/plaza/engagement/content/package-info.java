/** The content service, as engagement calls it: every record of it is read tolerantly, as plain JSON. */
package social.plaza.engagement.content;
