package social.plaza.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** JSON needs no charset, and one that has a name is ignored (RFC 8259); but nobody reads what is in one that does not exist. */
@Provider
public class JsonCharset implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !exists(charset)) {
            throw new NotSupportedException();
        }
    }

    private static boolean exists(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}
