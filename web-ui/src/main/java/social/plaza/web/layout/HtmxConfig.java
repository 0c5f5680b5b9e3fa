package social.plaza.web.layout;

import io.quarkus.qute.TemplateExtension;

/** How htmx behaves under a policy without inline code: no eval, no styles of its own or copied, and errors are shown. */
@TemplateExtension(namespace = "layout")
class HtmxConfig {

    private HtmxConfig() {}

    static String htmxConfig() {
        return """
                {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"historyCacheSize":0,\
                "attributesToSettle":["class","width","height"],\
                "responseHandling":[{"code":"204","swap":false},{"code":"[234]..","swap":true},\
                {"code":"5..","swap":false,"error":true}]}""";
    }
}
