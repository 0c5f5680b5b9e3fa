/**
 * What the endpoints of this service share beyond what those of both do ({@code social.plaza.http}): the languages that a reader asks for, the address that a request came from, tags that tell a version.
 */
package social.plaza.content.http;
