package social.plaza.web.policy;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

/** What the templates of the desk need of plain values. */
@TemplateExtension
class PolicyWording {

    private PolicyWording() {}

    /** Kinds of sources, in the order in which they are offered. */
    @TemplateExtension(namespace = "policy_kinds")
    static List<String> all() {
        return RuleForm.KINDS;
    }
}
