package social.plaza.content.media;

import social.plaza.http.Problem;

/** So many pictures are being read at this moment that one would wait too long. */
class TooManyPicturesAtOnce extends Problem {

    TooManyPicturesAtOnce() {
        super(problem(503, "overrun", "Too many at once",
                "Too many pictures are being read right now. Try again in a moment.").withHeader("Retry-After", 10));
    }
}
