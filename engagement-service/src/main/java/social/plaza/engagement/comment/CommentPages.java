package social.plaza.engagement.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.engagement.comment.Comments.Listed;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Pages of comments, each of them with the first of what answers it. */
@ApplicationScoped
class CommentPages {

    @Inject
    Comments comments;

    @Inject
    BestOrders orders;

    @Inject
    Threads threads;

    @Inject
    Caller caller;

    Page<CommentView> page(Siblings siblings, Order order, Paging paging) {
        return order == Order.BEST ? best(siblings, paging) : byTime(siblings, order, paging);
    }

    private Page<CommentView> byTime(Siblings siblings, Order order, Paging paging) {
        Optional<Cursor> after = paging.after(Order.KEYS);
        Page<Listed> page = paging.page(
                comments.list(siblings, order, after, paging.limit() + 1, caller.idOrNull()),
                last -> Cursor.of(last.comment().createdAt(), last.comment().id()));
        return new Page<>(threads.of(page.items()), page.next());
    }

    /** All in one page as they stand; where they are more, every page is of the order that there was at the first. */
    private Page<CommentView> best(Siblings siblings, Paging paging) {
        Optional<Cursor> after = paging.after(BestPlace.KEYS);
        if (after.isPresent()) {
            return from(BestPlace.of(after.get()), siblings, paging.limit());
        }
        List<Listed> now = comments.list(siblings, Order.BEST, after, paging.limit() + 1, caller.idOrNull());
        return now.size() <= paging.limit()
                ? new Page<>(threads.of(now), null)
                : from(BestPlace.first(orders.current(siblings)), siblings, paging.limit());
    }

    private Page<CommentView> from(BestPlace place, Siblings siblings, int limit) {
        if (!orders.keeps(place.order(), siblings)) {
            throw new BadRequest("after", "belongs to an order that is no longer kept, or to another list: begin anew");
        }
        List<Listed> rows = new ArrayList<>(comments.ranked(place, limit + 1, caller.idOrNull()));
        int ranked = Math.min(rows.size(), limit);
        if (rows.size() <= limit) {
            rows.addAll(comments.unranked(siblings, place, limit + 1 - rows.size(), caller.idOrNull()));
        }
        List<Listed> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(threads.of(shown),
                rows.size() > limit ? place.after(shown, ranked).cursor().toString() : null);
    }
}
