package social.plaza.engagement.card;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.engagement.http.AccountRates;
import social.plaza.http.Caller;

/** What begins all that people do with an article, whatever it is. */
@ApplicationScoped
public class Acting {

    @Inject
    AccountRates rates;

    @Inject
    AccountCards accounts;

    @Inject
    ArticleCards articles;

    @Inject
    Caller caller;

    /**
     * Counts it, and makes sure that whoever does it is known.
     *
     * @param what the rate that it counts under
     * @return the article
     * @throws social.plaza.http.TooManyRequests if it is done too often
     * @throws social.plaza.http.NotFound if readers do not see the article
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ArticleCard on(UUID article, String what) {
        rates.spend(what);
        accounts.know(caller);
        return articles.published(article);
    }
}
