/**
 * What every endpoint shares: one shape of problems, strict JSON, paging, entity tags, merge patches, answers given once,
 * and who is calling.
 */
package social.plaza.engagement.http;
