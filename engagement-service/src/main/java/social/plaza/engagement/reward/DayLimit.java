package social.plaza.engagement.reward;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** More than one person may give within 24 hours; {@code left} is what may still be given now. */
class DayLimit extends Problem {

    DayLimit(Asset asset, long left) {
        super(Status.CONFLICT, "day-limit", "Day's limit", "At most " + asset.perDay() + " " + asset.code()
                + " can be given within 24 hours; " + left + " are left.", Map.of("asset", asset.code(), "left", left));
    }
}
