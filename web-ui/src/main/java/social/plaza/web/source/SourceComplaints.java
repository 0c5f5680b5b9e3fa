package social.plaza.web.source;

import java.util.Map;

import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.Visitor;

/** What is wrong with a source as it was typed, in the visitor's words. */
final class SourceComplaints {

    private SourceComplaints() {}

    static Complaints of(Refused refused, Visitor visitor) {
        var words = visitor.words(SourceWords.class);
        return switch (refused.status()) {
            case 409 -> Complaints.about("account", words.accountWrong());
            case 412, 428 -> Complaints.of(words.changedMeanwhile());
            default -> Complaints.of(refused,
                    Map.of("name", words.nameWrong(), "address", taken(refused)
                            ? words.addressTaken()
                            : words.addressWrong(), "account", words.accountWrong(), "licence", words.licenceWrong(),
                            "topics", words.topicsWrong(), "language", words.languageWrong(), "everyMinutes",
                            words.everyWrong(), "publish", words.publishWrong()),
                    visitor.words(Words.class).notTaken());
        };
    }

    private static boolean taken(Refused refused) {
        return refused.problem().violations().stream().anyMatch(each -> String.valueOf(each.field()).equals("address")
                && String.valueOf(each.message()).contains("already"));
    }
}
