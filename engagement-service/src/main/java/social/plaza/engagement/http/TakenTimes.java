package social.plaza.engagement.http;

import java.time.Instant;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import social.plaza.http.Times;

/** Which times are taken: those within what a calendar needs. */
@Singleton
class TakenTimes {

    @Produces
    @Singleton
    Times times() {
        return new Times(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("3000-01-01T00:00:00Z"));
    }
}
