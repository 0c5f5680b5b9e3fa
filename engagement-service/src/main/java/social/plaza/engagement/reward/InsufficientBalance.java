package social.plaza.engagement.reward;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** More than one has; {@code balance} is what there is, in the asset's smallest unit. */
class InsufficientBalance extends Problem {

    InsufficientBalance(Asset asset, long balance) {
        super(Status.CONFLICT, "insufficient-balance", "Insufficient balance",
                "You have " + balance + " " + asset.code() + ".",
                Map.of("asset", asset.code(), "balance", balance));
    }
}
