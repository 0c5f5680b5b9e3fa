package social.plaza.web.write;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.form.Complaints;
import social.plaza.web.media.Picture;

/**
 * The editor.
 *
 * @param article as it is stored, null if it never was
 * @param preview as it would be read, null if that cannot be said yet
 * @param changes what was saved meanwhile by somebody else
 * @param done what was just done, null if nothing was
 * @param cover as it is chosen now, null if none is
 * @param begun drafts to go on with instead of a new text
 * @param pendingSince when what is shown was kept beside the article, null if it is the article
 */
@CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WritePage(Manuscript text, OwnArticle article, OwnArticle preview, List<Choices.Choice> choices,
        Complaints complaints, List<Change> changes, String done,
        Picture cover, List<OwnArticle> begun, Instant pendingSince) implements TemplateInstance {

    WritePage(Manuscript text, OwnArticle article, OwnArticle preview, List<Choices.Choice> choices,
            Complaints complaints, List<Change> changes, String done, Picture cover) {
        this(text, article, preview, choices, complaints, changes, done, cover, List.of(), null);
    }

    /** @param now what stands in this field now */
    public record Change(String field, String now) {}
}
