package social.plaza.engagement.pin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many pins stand on a board at one time, and how many can be booked ahead. */
@ConfigMapping(prefix = "plaza.pins")
interface Slots {

    @WithDefault("5")
    int site();

    @WithDefault("3")
    int topic();

    @WithDefault("3")
    int account();

    /** A limit because a whole board is read and written at once, and kept with each change. */
    @WithDefault("100")
    int bookings();

    default int on(Board board) {
        return switch (board.kind()) {
            case SITE -> site();
            case TOPIC -> topic();
            case ACCOUNT -> account();
        };
    }
}
