package social.plaza.engagement.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.engagement.card.AccountCards;
import social.plaza.http.Caller;
import social.plaza.http.NotFound;

/** The boards that there are: the front page's, one for each topic, one for each account. */
@ApplicationScoped
class Boards {

    @Inject
    AccountCards accounts;

    @Inject
    Caller caller;

    /** @throws NotFound for the board of an account that does not exist */
    Board find(String name) {
        Board board = Board.parse(name);
        if (board.kind() == Board.Kind.ACCOUNT && (caller.isAnonymous() || !board.isAccountOf(caller.handle()))) {
            accounts.named(board.of());
        }
        return board;
    }
}
