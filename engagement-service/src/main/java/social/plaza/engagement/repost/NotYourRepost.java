package social.plaza.engagement.repost;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

class NotYourRepost extends Problem {

    NotYourRepost() {
        super(Status.FORBIDDEN, "not-your-repost", "Not your repost", "Only who reposted an article can take it back.");
    }
}
