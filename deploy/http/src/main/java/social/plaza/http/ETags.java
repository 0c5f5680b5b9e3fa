package social.plaza.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Entity tags: an unchanged thing is not sent again, and nobody overwrites what they have not seen. Which tags tell that a version
 * was seen is for each service to say.
 */
public abstract class ETags {

    /** How long a shared cache may keep what everyone sees alike. Short: a withheld article must be gone at once. */
    static final int PUBLIC_SECONDS = 2;

    /** An answer as it is sent. */
    public record Prepared(byte[] body, EntityTag tag) {}

    @Inject
    Request request;

    @Inject
    HttpHeaders headers;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    /**
     * Answers a read of one thing: 304 where the client has it, and caching as fits who asks.
     *
     * @param content the body; its tag is the hash of its JSON
     */
    public Response read(Object content) {
        byte[] body = bytes(content);
        return read(body, tag(body));
    }

    /**
     * Answers a read of a thing that counts its changes, and is read in several forms, as languages differ or time passes. Its tag
     * tells both, so that an edit may start from any form of a version.
     */
    public Response read(Object content, long version) {
        byte[] body = bytes(content);
        return read(body, tag(body, version));
    }

    private Response read(byte[] body, EntityTag tag) {
        ResponseBuilder unchanged = notModified(tag);
        ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(body, "application/json");
        return answer.tag(tag).header(HttpHeaders.VARY, "Accept-Language, Authorization").cacheControl(caching())
                .build();
    }

    /** Writes an answer that many can get. */
    public Prepared prepare(Object content) {
        byte[] body = bytes(content);
        return new Prepared(body, tag(body));
    }

    /** Answers with what was written for many. */
    public Response read(Prepared prepared) {
        return read(prepared.body(), prepared.tag());
    }

    /** The tag of a thing as it would be read. */
    public EntityTag of(Object content) {
        return tag(bytes(content));
    }

    /** The tag of one form of such a thing, as it would be read. */
    public EntityTag of(Object content, long version) {
        return tag(bytes(content), version);
    }

    /**
     * Lets an edit through only if the client has seen what it edits.
     *
     * @throws MustSeeFirst 428 without {@code If-Match}, 412 with a stale one
     */
    public void mustMatch(EntityTag current) {
        seen();
        if (request.evaluatePreconditions(current) != null) {
            throw MustSeeFirst.stale();
        }
    }

    /**
     * What the client has seen, as it says.
     *
     * @throws MustSeeFirst 428 if it says nothing
     */
    protected String seen() {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null) {
            throw MustSeeFirst.absent();
        }
        return seen;
    }

    /** Of a read alone: what answers a change with the thing as it is now has been done, whatever the client has. */
    private ResponseBuilder notModified(EntityTag tag) {
        boolean reads = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        return reads && headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                ? request.evaluatePreconditions(tag)
                : null;
    }

    private CacheControl caching() {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        if (caller.isAnonymous()) {
            control.setMaxAge(PUBLIC_SECONDS);
            control.getCacheExtension().put("public", "");
        } else {
            control.setPrivate(true);
            control.setNoStore(true);
        }
        return control;
    }

    private byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static EntityTag tag(byte[] body, long version) {
        return new EntityTag(version + "-" + tag(body).getValue());
    }

    private static EntityTag tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(HexFormat.of().formatHex(hash, 0, 12));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
