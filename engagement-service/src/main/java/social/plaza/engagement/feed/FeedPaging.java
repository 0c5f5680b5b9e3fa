package social.plaza.engagement.feed;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import social.plaza.engagement.card.Reader;
import social.plaza.http.Paging;

/** Which part of a feed is asked for, and in which language; a {@code @BeanParam} of every list of feed items. */
public class FeedPaging extends Paging {

    /** Stands here for the description of the API; {@link Reader} reads it with {@code Accept-Language}. */
    @QueryParam("lang")
    @Parameter(description = "The language to read in, before `Accept-Language`")
    String lang;
}
