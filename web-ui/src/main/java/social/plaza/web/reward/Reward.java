package social.plaza.web.reward;

import java.time.Instant;

import social.plaza.web.account.Account;

/**
 * What somebody gave, and said with it.
 *
 * @param articleId what it was for, null for a comment
 * @param commentId what it was for, null for an article
 * @param amount in the smallest unit of its asset
 * @param message null if nothing was said
 */
public record Reward(String id, String articleId, String commentId, Account from, Account to, String asset,
        long amount, String message, Instant at) {}
