package social.plaza.web.translation;

import java.time.Instant;

import social.plaza.web.translation.Translation.Person;

/**
 * Words that a translation had.
 *
 * @param revision the first of the article with these words
 * @param at when they became what readers see
 * @param by whose change that was
 */
public record Edition(int edition, int revision, Instant at, Person by) {}
