package social.plaza.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.comment.Thread;
import social.plaza.web.layout.Side;
import social.plaza.web.reaction.Bar;
import social.plaza.web.reward.Support;

/**
 * @param address its address, with the language if one was asked for
 * @param bar what readers did with it, null if it is not public or cannot be asked for
 * @param thread what they said about it, null if it cannot be asked for, or was said of what is not public and is nothing
 * @param support who rewarded it, null if nobody did
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ArticlePage(Article article, String address, Bar bar, Thread thread, Support support, boolean followed,
        Side side)
        implements
            TemplateInstance {}
