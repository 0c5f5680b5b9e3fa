package social.plaza.engagement.card;

import java.util.UUID;

import social.plaza.http.NotFound;

/** An article that nothing has been told of here: there is none, or its event has not come yet. */
class UnknownArticle extends NotFound {

    final UUID id;

    UnknownArticle(UUID id) {
        super("article");
        this.id = id;
    }
}
