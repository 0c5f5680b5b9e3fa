/** Who is on the square: handles, profiles and roles. */
package social.plaza.content.account;
