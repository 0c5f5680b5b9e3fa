package social.plaza.content.media;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import social.plaza.http.Once;

/** Enters a picture whose files are stored, if its owner has room for it: once, however often it was sent under one key. */
@ApplicationScoped
class KeepingPictures {

    /** What was sent, as it is told from another request: by the bytes of the largest file, and the words. */
    record Made(String name, String alt, @JsonIgnore List<StoredFile> files) {}

    @Inject
    Pictures pictures;

    @Inject
    LooseFiles loose;

    @Inject
    MediaSettings settings;

    @Inject
    Clock clock;

    @Once
    @Transactional
    Response keep(UUID owner, Made made) {
        Picture picture = enter(owner, made);
        return Response.created(URI.create("/api/v1/media/" + picture.id())).entity(picture.view()).build();
    }

    /** Likewise what was not sent by anybody. */
    @Transactional
    Picture enter(UUID owner, Made made) {
        Picture picture = new Picture(owner, made.alt(), made.files(), clock.instant());
        mustHaveRoom(owner, made.files().stream().mapToLong(file -> file.bytes().length).sum());
        pictures.persistAndFlush(picture);
        loose.settle(picture.names());
        return picture;
    }

    private void mustHaveRoom(UUID owner, long bytes) {
        if (pictures.space(owner) + bytes > settings.bytesPerAccount()) {
            throw new PictureSpaceUsedUp(settings.bytesPerAccount());
        }
    }
}
