/** Signing up and in: passwords, sessions, tokens of people and of tools, and the keys that sign them. */
package social.plaza.content.auth;
