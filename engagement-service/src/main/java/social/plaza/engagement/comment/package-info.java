/** Comments: what people say about articles, and answer each other. */
package social.plaza.engagement.comment;
