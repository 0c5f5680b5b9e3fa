package social.plaza.web.difference;

/** How much work a comparison may still cost, so that the longest texts have their answer as quickly as others. */
final class Budget {

    private static final long MOST_AT_ONCE = 2_000_000;

    private long left = 6_000_000;

    /** @return whether so many words may be compared with so many others */
    boolean spend(long words, long others) {
        long cost = words * others;
        if (cost > MOST_AT_ONCE || cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }
}
