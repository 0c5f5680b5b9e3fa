package social.plaza.web.media;

import java.util.List;
import java.util.stream.Collectors;

/** A picture of this square, in the sizes that there are of it. */
public record Picture(String id, String url, Integer width, Integer height, String alt, List<Variant> variants) {

    public Picture {
        variants = variants == null ? List.of() : variants;
    }

    /** For a browser to choose from; empty where there is no choice. */
    public String srcset() {
        return variants.size() < 2
                ? ""
                : variants.stream().map(each -> each.url() + " " + each.width() + "w")
                        .collect(Collectors.joining(", "));
    }

    /** The narrowest one. */
    public String small() {
        return variants.isEmpty() ? url : variants.getFirst().url();
    }

    /** How a text shows it. */
    public String markdown() {
        return "![" + (alt == null ? "" : alt.replaceAll("([\\\\\\[\\]])", "\\\\$1")) + "](" + url + ")";
    }

    public record Variant(String url, int width, int height, String type) {}
}
