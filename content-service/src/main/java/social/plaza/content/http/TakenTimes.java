package social.plaza.content.http;

import java.time.Instant;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import social.plaza.http.Times;

/** Which times are taken: those within the years that have four digits. */
@Singleton
class TakenTimes {

    @Produces
    @Singleton
    Times times() {
        return new Times(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("+10000-01-01T00:00:00Z"));
    }
}
