package social.plaza.web.reward;

import java.text.NumberFormat;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import social.plaza.web.article.ArticleWords;
import social.plaza.web.layout.Moment;

/** How amounts of assets read. */
@TemplateExtension
public class Amounts {

    private Amounts() {}

    /** 340 points, 0.5 XYZ. */
    static String amounts(Support support, @TemplateAttribute("moment") Object moment) {
        var locale = ((Moment) moment).locale();
        var words = MessageBundles.get(ArticleWords.class, Localized.Literal.of(locale.toLanguageTag()));
        var numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(18);
        return support.given().stream().map(given -> {
            var amount = numbers.format(given.amount());
            return "POINT".equals(given.asset()) ? words.points(amount) : amount + " " + given.symbol();
        }).collect(Collectors.joining(", "));
    }
}
