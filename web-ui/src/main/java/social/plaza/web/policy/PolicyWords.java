package social.plaza.web.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the policy desk. */
@MessageBundle("policy")
public interface PolicyWords {

    @Message("Disclaimer policy")
    String desk();

    @Message("What articles on this square must carry, in which words, and where. Nothing is rewritten here: there is a new version, or there are new rules, from a moment on.")
    String lead();

    @Message("Rules ({n})")
    String rules(int n);

    @Message("New rules take effect {when}.")
    String rulesAhead(String when);

    @Message("version {n}")
    String version(int n);

    @Message("Version {n}, from {when}")
    String versionSince(int n, String when);

    @Message("version {n} from {when}")
    String ahead(int n, String when);

    @Message("says nothing yet")
    String unsaid();

    @Message("A new disclaimer")
    String begin();

    @Message("Begin it")
    String beginIt();

    @Message("Key")
    String key();

    @Message("Small letters, digits and hyphens. It stands in addresses, and never changes.")
    String keyHint();

    @Message("There is one under this key.")
    String keyTaken();

    @Message("It must be small letters and digits, with single hyphens between, 60 at most.")
    String keyWrong();

    @Message("As readers see it")
    String asReadersSee();

    @Message("The new version is saved.")
    String said();

    @Message("Versions side by side")
    String versions();

    @Message("On the left")
    String older();

    @Message("On the right")
    String newer();

    @Message("Compare")
    String compare();

    @Message("Says nothing in this language.")
    String notInThisLanguage();

    @Message("A new version")
    String newVersion();

    @Message("It takes effect everywhere at its moment and touches no article. A language without any words is left out.")
    String newVersionHelp();

    @Message("In a word or two")
    String label();

    @Message("For marks in lists. 60 characters at most; may be left empty.")
    String labelHint();

    @Message("In short")
    String brief();

    @Message("What stands at the article. 600 characters at most.")
    String briefHint();

    @Message("At length")
    String full();

    @Message("What stands on the disclaimer's own page. Plain text, an empty line between paragraphs.")
    String fullHint();

    @Message("Another language")
    String anotherLanguage();

    @Message("Add it")
    String addLanguage();

    @Message("From")
    String from();

    @Message("Empty: as soon as all know of it, in a moment. Times are in {zone}.")
    String fromHint(String zone);

    @Message("Empty: in a moment, or as soon as all articles that they touch can be told. Times are in {zone}.")
    String rulesFromHint(String zone);

    @Message("Preview")
    String preview();

    @Message("Save this version")
    String say();

    @Message("Preview in {language}")
    String previewIn(String language);

    @Message("Under an article")
    String underArticle();

    @Message("On a phone")
    String onPhone();

    @Message("In a feed reader")
    String inFeedReader();

    @Message("This is no time.")
    String timeWrong();

    @Message("It must lie within ten years from now.")
    String fromWrong();

    @Message("Say something, in 600 characters at most.")
    String shortWrong();

    @Message("Say something, in 20,000 characters at most.")
    String fullWrong();

    @Message("One line of 60 characters at most.")
    String labelWrong();

    @Message("There must be words in the language of this square, short and at length.")
    String languageWrong();

    @Message("The square cannot be reached. Nothing was changed; what you typed is still here.")
    String away();

    @Message("Rules")
    String rulesTitle();

    @Message("An article carries a disclaimer where any rule says so. All conditions of a rule must hold; one that is empty is not asked.")
    String rulesLead();

    @Message("The rules are saved.")
    String set();

    @Message("{told} of {all} articles are told. The rules take effect on {when}, everywhere at once.")
    String underWay(String told, String all, String when);

    @Message("Articles that are told")
    String telling();

    @Message("There is no rule: articles carry what their authors and moderators add.")
    String noRules();

    @Message("Add a rule")
    String addRule();

    @Message("Try it")
    String tryOut();

    @Message("Save and put in force")
    String save();

    @Message("Rule {n}")
    String rule(int n);

    @Message("Articles carry")
    String carries();

    @Message("Where")
    String where();

    @Message("Source is")
    String kinds();

    @Message("A topic is one of")
    String topics();

    @Message("Commas between. Marks, hyphens and underscores make no difference.")
    String topicsHint();

    @Message("Language is one of (en, vi)")
    String languages();

    @Message("Author is one of")
    String authors();

    @Message("Shown in translation")
    String translated();

    @Message("Translated by a machine")
    String machine();

    @Message("Written with AI")
    String ai();

    @Message("Names a cash tag")
    String cashtag();

    @Message("Author is certified")
    String certified();

    @Message("Not asked")
    String any();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Every article, without any condition")
    String always();

    @Message("Remove")
    String remove();

    @Message("Remove rule {n}")
    String removeRule(int n);

    @Message("Choose a disclaimer that has words by then.")
    String disclaimerWrong();

    @Message("Ask for something, or tick that it is for every article, and then nothing else.")
    String whenWrong();

    @Message("This is too long, or has something that cannot be.")
    String conditionWrong();

    @Message("Somebody else changed the rules meanwhile. What you typed is still here: save again to replace theirs.")
    String stale();

    @Message("None of {all} articles would change.")
    String changesNothing(String all);

    @Message("{touched} of {all} articles would change")
    String changes(String touched, String all);

    @Message("{n} would gain it. The last published:")
    String gain(String n);

    @Message("{n} would lose it. The last published:")
    String lose(String n);

    @Message("Source: {kinds}")
    String whereSource(String kinds);

    @Message("Topic: {topics}")
    String whereTopic(String topics);

    @Message("Language: {languages}")
    String whereLanguage(String languages);

    @Message("Author: {authors}")
    String whereAuthor(String authors);

    @Message("{named} and {more} more")
    String andMore(String named, int more);

    @Message("Shown in translation")
    String whereTranslated();

    @Message("Shown in its own language")
    String whereNotTranslated();

    @Message("Translated by a machine")
    String whereMachine();

    @Message("Not translated by a machine")
    String whereNotMachine();

    @Message("Written with AI")
    String whereAi();

    @Message("Written without AI")
    String whereNotAi();

    @Message("Names a cash tag")
    String whereCashtag();

    @Message("Names no cash tag")
    String whereNoCashtag();

    @Message("The author is certified")
    String whereCertified();

    @Message("The author is not certified")
    String whereNotCertified();

    @Message("Every article")
    String everywhere();

    @Message("Rules {n}, set for {when}")
    String lastSet(int n, String when);

    @Message("Change the rules")
    String changeThem();
}
