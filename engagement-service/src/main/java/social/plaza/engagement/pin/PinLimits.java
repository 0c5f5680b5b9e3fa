package social.plaza.engagement.pin;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class PinLimits implements Limits {

    @Inject
    Slots slots;

    @Override
    public String of() {
        return "pins";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("slots", Map.of("site", slots.site(), "topic", slots.topic(), "account", slots.account()),
                "bookings",
                slots.bookings(), "note", NewPin.MAX_NOTE, "pins", WholeBoard.MAX_PINS);
    }
}
