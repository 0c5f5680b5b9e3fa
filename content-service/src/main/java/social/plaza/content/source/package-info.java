/** Where articles come from. */
package social.plaza.content.source;
