package social.plaza.deploy.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A square with people on it, for who sees Plaza for the first time. Loading it twice doubles nothing: what has been made is
 * remembered, what was made but not remembered is found by its Idempotency-Key, and all else are PUTs.
 */
public final class DemoContent {

    private static final String ALL = "all";
    private static final int PATIENCE_SECONDS = 60;

    private final Script script = Script.read();
    private final Api anyone;
    private final UnaryOperator<String> passwords;
    private final Progress progress;
    private final Map<String, Api> people = new HashMap<>();

    /** Passwords by handle, that of the admin among them. */
    public DemoContent(URI square, UnaryOperator<String> passwords, Progress progress) {
        this.anyone = new Api(square, null);
        this.passwords = passwords;
        this.progress = progress;
    }

    /** Handle and name of everyone, in the order in which they should be told. */
    public List<Map.Entry<String, String>> people() {
        return script.people().stream().map(person -> Map.entry(person.handle(), person.displayName())).toList();
    }

    public boolean isLoaded() {
        return progress.idOf(ALL).isPresent();
    }

    public void load() {
        people.put("admin", signIn("admin"));
        script.people().forEach(this::arrive);
        script.articles().forEach(this::publish);
        people.keySet().forEach(this::awaitWelcomeGrant);
        connect();
        script.comments().forEach(this::comment);
        script.reposts().forEach(this::repost);
        script.rewards().forEach(this::reward);
        script.pins().forEach(this::pin);
        progress.done(ALL, "yes");
    }

    private void arrive(Script.Person person) {
        once("person:" + person.handle(), () -> register(person));
        if (person.roles() != null) {
            as("admin").put("/accounts/" + person.handle() + "/roles", Map.of("roles", person.roles()));
        }
        var signedIn = signIn(person.handle());
        signedIn.patch("/accounts/me", Map.of("bio", person.bio()));
        people.put(person.handle(), signedIn);
    }

    private JsonNode register(Script.Person person) {
        try {
            return anyone.post("/auth/register", "demo-person-" + person.handle(),
                    Map.of("handle", person.handle(), "email", person.handle() + "@plaza.example", "password",
                            passwords.apply(person.handle()), "displayName", person.displayName(), "language",
                            person.language()))
                    .path("account");
        } catch (Api.Unanswered refused) {
            if (refused.status() == 409) {
                return anyone.get("/accounts/" + person.handle());
            }
            throw refused;
        }
    }

    private Api signIn(String handle) {
        var tokens = anyone.post("/auth/login", "demo-" + handle,
                Map.of("login", handle, "password", passwords.apply(handle)));
        return anyone.as(tokens.path("accessToken").asText());
    }

    private void publish(String key) {
        var manuscript = Manuscript.of(key);
        var author = as(manuscript.author());
        var id = once(key, () -> author.post("/articles", "demo-" + key, manuscript.article()));
        Manuscript.find(key + ".en").ifPresent(
                english -> author.put("/articles/" + id + "/translations/" + english.language(),
                        english.translation()));
        once("published:" + key, () -> author.put("/articles/" + id + "/publication", Map.of()));
    }

    /** The other service hears of new people a moment later. */
    private void awaitWelcomeGrant(String handle) {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (as(handle).get("/wallet").path("balances").path(0).path("amount").asLong() > 0) {
                return;
            }
            Api.pause(1);
        }
    }

    private void connect() {
        script.people().forEach(
                person -> person.topics().forEach(topic -> as(person.handle()).put("/follows/topics/" + topic, null)));
        script.follows().forEach((who, whom) -> whom.forEach(each -> as(who).put("/follows/accounts/" + each, null)));
        script.likes().forEach((article, whose) -> whose.forEach(each -> as(each).put("/likes/" + id(article), null)));
        script.bookmarks()
                .forEach((who, articles) -> articles.forEach(each -> as(who).put("/bookmarks/" + id(each), null)));
    }

    private void comment(Script.Comment comment) {
        var body = new HashMap<String, Object>(Map.of("articleId", id(comment.on()), "body", comment.body()));
        if (comment.replyTo() != null) {
            body.put("parentId", id(comment.replyTo()));
        }
        var id = once(comment.key(), () -> as(comment.by()).post("/comments", "demo-" + comment.key(), body));
        if (comment.likedBy() != null) {
            comment.likedBy().forEach(each -> as(each).put("/comments/" + id + "/like", null));
        }
    }

    private void repost(Script.Repost repost) {
        var body = new HashMap<String, Object>(Map.of("articleId", id(repost.article())));
        body.put("quote", repost.quote());
        once(repost.key(), () -> as(repost.by()).post("/reposts", "demo-" + repost.key(), body));
    }

    private void reward(Script.Reward reward) {
        var body = new HashMap<String, Object>(Map.of("amount", reward.amount()));
        body.put(reward.article() != null ? "articleId" : "commentId",
                id(reward.article() != null ? reward.article() : reward.comment()));
        body.put("message", reward.message());
        once(reward.key(), () -> as(reward.by()).post("/rewards", "demo-" + reward.key(), body));
    }

    private void pin(Script.Pin pin) {
        var body = new HashMap<String, Object>(
                Map.of("board", pin.board(), "articleId", id(pin.article()), "position", pin.position()));
        body.put("note", pin.note());
        once(pin.key(), () -> as(pin.by()).post("/pins", "demo-" + pin.key(), body));
    }

    private String once(String key, Supplier<JsonNode> made) {
        return progress.idOf(key).orElseGet(() -> {
            var id = made.get().path("id").asText();
            progress.done(key, id);
            return id;
        });
    }

    private String id(String key) {
        return progress.idOf(key).orElseThrow(() -> new IllegalStateException("Nothing has been made for " + key));
    }

    private Api as(String handle) {
        return people.get(handle);
    }
}
