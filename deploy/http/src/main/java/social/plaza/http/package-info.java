/**
 * What every endpoint of both services shares: one shape of problems, strict JSON, paging, entity tags, merge patches, answers
 * given once, rates, limits, and who is calling.
 */
package social.plaza.http;
