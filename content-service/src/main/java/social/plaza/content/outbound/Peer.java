package social.plaza.content.outbound;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * A server that the operator named: asked there alone, wherever that is, and never sent on. What it answers is trusted no more than
 * anything else that comes from elsewhere.
 */
public final class Peer {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final OkHttpClient client;
    private final HttpUrl address;
    private final String name;

    Peer(OkHttpClient client, HttpUrl address, String name) {
        this.client = client;
        this.address = address;
        this.name = name;
    }

    /** @throws IOException if there is no answer, or not in time, or one that is too long */
    public Answered get(String path, Duration patience) throws IOException {
        return send(request(path).get(), patience);
    }

    /** @throws IOException as {@link #get} does */
    public Answered post(String path, byte[] json, Duration patience) throws IOException {
        return send(request(path).post(RequestBody.create(json, JSON)), patience);
    }

    private Request.Builder request(String path) {
        return new Request.Builder().url(address.newBuilder().addPathSegments(path).build()).header("User-Agent", name)
                .header("Accept", "application/json");
    }

    private Answered send(Request.Builder request, Duration patience) throws IOException {
        Call call = client.newCall(request.build());
        call.timeout().timeout(patience.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            return new Answered(response.code(), response.request().url().toString(), null, response::header,
                    Outbound.body(response, Asked.MAX_BYTES));
        }
    }
}
