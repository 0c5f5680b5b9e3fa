/**
 * What the endpoints of this service share beyond what those of both do ({@code social.plaza.http}): rates per account, the keys that content-service publishes, ids in paths, tags that tell a version.
 */
package social.plaza.engagement.http;
