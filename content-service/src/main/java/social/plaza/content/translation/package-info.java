/** Articles in other languages: by their authors, and by whom authors let translate them. */
package social.plaza.content.translation;
