package social.plaza.content.media;

import jakarta.inject.Singleton;

import social.plaza.http.BodySize;

/** The one request that may be larger than all others. */
@Singleton
class UploadSize implements BodySize.Larger {

    /** In bytes: a picture, and what a form puts around it. */
    static final int MAX = PictureTooLarge.MAX_BYTES + 64 * 1024;

    @Override
    public boolean isFor(String method, String path) {
        return method.equals("POST") && path.equals(MediaResource.PATH);
    }

    @Override
    public int max() {
        return MAX;
    }
}
