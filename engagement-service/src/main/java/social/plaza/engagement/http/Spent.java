package social.plaza.engagement.http;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

/** Which rates this request has been counted under. */
@RequestScoped
class Spent {

    private final Set<String> rates = new HashSet<>();

    boolean first(String what) {
        return rates.add(what);
    }
}
