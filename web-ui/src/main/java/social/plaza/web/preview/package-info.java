/** How our pages look where others link to them, and what search engines are told of them. */
package social.plaza.web.preview;
