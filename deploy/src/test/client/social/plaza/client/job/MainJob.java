package social.plaza.client.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import social.plaza.client.ApiClient;
import social.plaza.client.ApiException;
import social.plaza.client.ApiResponse;
import social.plaza.client.api.ArticlesApi;
import social.plaza.client.api.AuthApi;
import social.plaza.client.api.CommentsApi;
import social.plaza.client.api.EngagementApi;
import social.plaza.client.api.FeedsApi;
import social.plaza.client.api.LikesApi;
import social.plaza.client.api.LimitsApi;
import social.plaza.client.api.PinsApi;
import social.plaza.client.api.RewardsApi;
import social.plaza.client.model.*;

/** What Plaza is for, over a client that was generated: compiled together with it, so it is no source of the module's tests. */
public class MainJob {

    private static final String PASSWORD = "a long walk on a cold day";

    private final ApiClient admin;
    private final ApiClient author = registered("khanh", "Ngọc Khánh");
    private final ApiClient reader = registered("thao", "Phương Thảo");

    public MainJob(String adminPassword) throws ApiException {
        admin = signedIn(new AuthApi().login(new SignIn().login("admin").password(adminPassword)));
    }

    public void live() throws Exception {
        var written = writes();
        var article = reads(written.getId());
        comments(article.getId());
        likes(article.getId());
        rewards(article.getId());
        findsItInAFeed(article.getId());
        pins(article.getId());
        isToldWhatWasWrong();
    }

    private static ApiClient registered(String handle, String name) throws ApiException {
        var joined = new AuthApi().register(new NewAccount().handle(handle).email(handle + "@plaza.example")
                .password(PASSWORD).displayName(name).language("en"));
        assertThat(joined.getAccount().getHandle()).isEqualTo(handle);
        assertThat(joined.getAccount().getRoles()).containsExactly("user");
        assertThat(joined.getAccount().getAvatarUrl()).isNull();
        return signedIn(joined.getTokens());
    }

    private static ApiClient signedIn(Tokens tokens) {
        return new ApiClient().setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + tokens.getAccessToken()));
    }

    /** A draft with its source, published, and then edited from what was read. */
    private Article writes() throws ApiException {
        var articles = new ArticlesApi(author);
        var draft = articles.createArticle(new NewArticle().language("en").title("Norvane repaints its cranes")
                .summary("All nine of them.").body("Norvane ($NRVN) paints its cranes *green*.").topics(List.of("ports"))
                .source(new Source().kind(SourceKind.THIRD_PARTY).name("Bến Nghé Wire")
                        .url("https://wire.example.org/cranes")),
                UUID.randomUUID().toString());
        assertThat(draft.getState()).isEqualTo(ArticleState.DRAFT);
        assertThat(draft.getPublishedAt()).isNull();
        assertThat(articles.publishArticle(draft.getId(), null).getState()).isEqualTo(ArticleState.PUBLISHED);

        var read = articles.getArticleWithHttpInfo(draft.getId(), null, null);
        var edited = articles.editArticle(draft.getId(), tag(read),
                new ArticlePatch().title("Norvane paints its cranes green").summary(null));
        assertThat(edited.getRevision()).isEqualTo(2);
        assertThat(edited.getSummary()).as("made from the body, as its own was cleared").startsWith("Norvane");
        assertThat(edited.getSource().getName()).isEqualTo("Bến Nghé Wire");
        assertThat(catchThrowableOfType(ApiException.class, () -> articles.editArticle(draft.getId(), tag(read),
                new ArticlePatch().title("Too late"))).getCode()).isEqualTo(412);
        return edited;
    }

    private Article reads(UUID id) throws ApiException {
        var article = new ArticlesApi().getArticle(id, null, null);
        assertThat(article.getAuthor().getHandle()).isEqualTo("khanh");
        assertThat(article.getHtml()).contains("<em>green</em>");
        assertThat(article.getDisclaimers()).extracting(AppliedDisclaimer::getKey)
                .contains("third-party-content", "not-financial-advice");
        assertThat(article.getDisclaimers()).extracting(AppliedDisclaimer::getBecause).containsOnly(Because.RULE);
        assertThat(new ArticlesApi().listRevisions(id, null, 1).getItems()).hasSize(1);
        return article;
    }

    private void comments(UUID id) throws ApiException {
        var comments = new CommentsApi(reader);
        var said = comments.createComment(new NewComment().articleId(id).body("Which green?"), null);
        var reply = new CommentsApi(author).createComment(
                new NewComment().articleId(id).parentId(said.getId()).body("That of the ferry."), null);
        var own = comments.getCommentWithHttpInfo(said.getId());
        comments.editComment(said.getId(), tag(own), new CommentPatch().body("Which green, exactly?"));

        var page = new CommentsApi().listComments(id, null, null, "old");
        assertThat(page.getNext()).isNull();
        assertThat(page.getItems()).extracting(Comment::getBody).containsExactly("Which green, exactly?");
        assertThat(page.getItems().getFirst().getChildren()).extracting(Comment::getId).containsExactly(reply.getId());
        assertThat(page.getItems().getFirst().getParentId()).isNull();
    }

    private void likes(UUID id) throws ApiException {
        new LikesApi(reader).likeArticle(id);
        new LikesApi(reader).likeArticle(id);
        var engagement = new EngagementApi(reader).getEngagement(id.toString()).getItems().getFirst();
        assertThat(engagement.getCounts().getLikes()).isEqualTo(1);
        assertThat(engagement.getViewer().getLiked()).isTrue();
        assertThat(new EngagementApi().getEngagement(id.toString()).getItems().getFirst().getViewer()).isNull();
    }

    private void rewards(UUID id) throws ApiException {
        var rewards = new RewardsApi(reader);
        var key = UUID.randomUUID().toString();
        var wish = new NewReward().articleId(id).amount(7L).message("For the green.");
        var given = rewards.createReward(key, wish);
        var again = rewards.createRewardWithHttpInfo(key, wish);
        assertThat(again.getData().getId()).isEqualTo(given.getId());
        assertThat(again.getHeaders()).containsEntry("idempotency-replayed", List.of("true"));
        assertThat(rewards.getRewardReceipt(key).getAmount()).isEqualTo(7);

        assertThat(new RewardsApi(author).getWallet().getBalances()).contains(new Balance().asset("POINT").amount(107L));
        var entries = new RewardsApi(author).listWalletEntries(null, 1);
        assertThat(entries.getItems().getFirst().getAmount()).isEqualTo(7);
        assertThat(entries.getItems().getFirst().getWith().getHandle()).isEqualTo("thao");
        var before = new RewardsApi(author).listWalletEntries(entries.getNext(), 1).getItems().getFirst();
        assertThat(before.getAmount()).isEqualTo(100);
        assertThat(before.getWith()).isNull();
    }

    private void findsItInAFeed(UUID id) throws ApiException {
        var item = new FeedsApi(reader).getTopicFeed("ports", null, "en", 100).getItems().stream()
                .filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
        assertThat(item.getWhy().getKind()).isEqualTo(WhyKind.TOPIC);
        assertThat(item.getWhy().getUntil()).isNull();
        assertThat(item.getArticle().getDisclaimers()).contains("third-party-content");
        assertThat(item.getArticle().getCover()).isNull();
        assertThat(item.getCounts().getComments()).isEqualTo(2);
        assertThat(new FeedsApi().getLatestFeed(null, null, 1).getItems()).isNotEmpty();
    }

    private void pins(UUID id) throws ApiException {
        var pins = new PinsApi(admin);
        var article = new ArticlesApi().getArticle(id, null, null);
        var pin = pins.createPin(new NewPin().board("topic:ports").articleId(id).position(1).note("Fresh paint")
                .endsAt(article.getPublishedAt().plusYears(1)), null);
        var read = pins.getPinWithHttpInfo(pin.getId());
        var edited = pins.editPin(pin.getId(), tag(read), new PinPatch().endsAt(null));
        assertThat(edited.getEndsAt()).as("null clears").isNull();
        assertThat(edited.getNote()).isEqualTo("Fresh paint");
        assertThat(new PinsApi().listPins("topic:ports", null, null, null, null, null).getItems()).extracting(Pin::getId)
                .containsExactly(pin.getId());
        pins.deletePin(pin.getId());
        assertThat(pins.listPinHistory("topic:ports", null, null).getItems()).extracting(PinChange::getAction)
                .containsExactly(PinAction.REMOVED, PinAction.CHANGED, PinAction.BOOKED);
    }

    private void isToldWhatWasWrong() throws Exception {
        var refused = catchThrowableOfType(ApiException.class, () -> new ArticlesApi(author)
                .createArticle(new NewArticle().language("en").title("").body("No title"), null));
        assertThat(refused.getCode()).isEqualTo(400);
        var problem = new ApiClient().getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getType()).isEqualTo("/problems/bad-request");
        assertThat(problem.getViolations()).singleElement()
                .satisfies(violation -> assertThat(violation.getField()).isEqualTo("title"));
        assertThat(new LimitsApi().getLimits()).isInstanceOf(Map.class);
    }

    private static String tag(ApiResponse<?> read) {
        return read.getHeaders().get("etag").getFirst();
    }
}
