package social.plaza.content.media;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class MediaLimits implements Limits {

    @Inject
    MediaSettings settings;

    @Override
    public String of() {
        return "media";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("imageBytes", PictureTooLarge.MAX_BYTES, "bodyBytes", UploadSize.MAX, "megapixels",
                PictureTooLarge.MAX_MEGAPIXELS, "webpMegapixels", PictureTooLarge.MAX_MEGAPIXELS_OF_WEBP, "alt",
                Map.of("max", Received.MAX_ALT), "longestSide",
                MakingPictures.LONGEST_SIDE, "bytesPerAccount", settings.bytesPerAccount(), "uploadsPerHour",
                settings.uploadsPerHour(), "unusedHours", RemovingPictures.UNUSED_FOR.toHours());
    }
}
