package social.plaza.engagement.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.http.Caller;
import social.plaza.http.NotFound;

/**
 * Who may do what on which board: moderators on the front page and on topics, everyone on their own profile; a token needs the
 * scope {@code pins}, or {@code pins:{board}} for that board alone.
 */
@ApplicationScoped
class PinRights {

    @Inject
    Caller caller;

    /** @throws BoardNotYours (403) */
    void mustBook(Board board) {
        boolean theirs = board.kind() == Board.Kind.ACCOUNT ? isOwn(board) : caller.isModerator();
        if (!theirs || !scopeCovers(board)) {
            throw new BoardNotYours(board);
        }
    }

    /** Bookings to come, and history, are for those who book, and for moderators. */
    void mustPlan(Board board) {
        caller.id();
        if (!isOwn(board) && !caller.isModerator() || !scopeCovers(board)) {
            throw new BoardNotYours(board);
        }
    }

    /** A booking that is not to be seen now does not exist for those who do not plan the board. */
    void mustKnow(Board board) {
        if (caller.isAnonymous() || !isOwn(board) && !caller.isModerator() || !scopeCovers(board)) {
            throw new NotFound("pin");
        }
    }

    void mustModerate(Board board) {
        caller.id();
        if (!caller.isModerator() || !scopeCovers(board)) {
            throw new BoardNotYours(board);
        }
    }

    private boolean isOwn(Board board) {
        return board.isAccountOf(caller.handle());
    }

    private boolean scopeCovers(Board board) {
        return caller.hasScope("pins") || caller.hasScope("pins:" + board);
    }
}
