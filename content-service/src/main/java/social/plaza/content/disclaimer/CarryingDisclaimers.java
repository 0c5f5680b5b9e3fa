package social.plaza.content.disclaimer;

/** What carries disclaimers, and has to tell others when other ones apply to it. */
public interface CarryingDisclaimers {

    /**
     * Tells others of all to which other disclaimers apply after a change of rules than before, in the running transaction.
     *
     * @return how many those are
     */
    int retell(Policy before, Policy after);
}
