package social.plaza.engagement.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import social.plaza.http.BadRequest;

/** What is given and kept: amounts are whole numbers of its smallest unit. */
@Entity
@Immutable
class Asset {

    static final String DEFAULT = "POINT";

    @Id
    private String code;

    private String symbol;
    private int scale;

    @Column(name = "min_amount")
    private long min;

    @Column(name = "max_amount")
    private long max;

    private long perDay;

    protected Asset() {}

    /** @throws BadRequest naming the field {@code amount} unless it is within what may be given at once */
    void mustAllow(long amount) {
        if (amount < min || amount > max) {
            throw new BadRequest("amount", "must be from " + min + " to " + max);
        }
    }

    String code() {
        return code;
    }

    String symbol() {
        return symbol;
    }

    /** How many of an amount's digits stand after the decimal point when it is shown. */
    int scale() {
        return scale;
    }

    long min() {
        return min;
    }

    long max() {
        return max;
    }

    /** The most that one person may give within 24 hours. */
    long perDay() {
        return perDay;
    }
}
