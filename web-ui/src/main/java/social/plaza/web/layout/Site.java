package social.plaza.web.layout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import social.plaza.web.Plaza;

/** Addresses as others need them. */
@TemplateExtension
class Site {

    private Site() {}

    /** A path of ours with the public origin before it. */
    static String whole(String path) {
        return Arc.container().instance(Plaza.class).get().publicUrl().resolve(path).toString();
    }
}
