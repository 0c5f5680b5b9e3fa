/** What the operator of this square has set, and the refusal to start in production without it. */
package social.plaza.content.setting;
