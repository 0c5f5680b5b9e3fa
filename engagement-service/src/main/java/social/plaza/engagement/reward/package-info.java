/** Rewards, and the double-entry ledger that they are transfers in. */
package social.plaza.engagement.reward;
