/**
 * Pictures: taken, made anew from their pixels in several sizes, stored by what is in them, served, and removed when nothing shows them.
 */
package social.plaza.content.media;
