package social.plaza.web.write;

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
 */
@CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WritePage(Manuscript text, OwnArticle article, OwnArticle preview, List<Choices.Choice> choices,
        Complaints complaints, List<Change> changes, String done,
        Picture cover) implements TemplateInstance {

    /** @param now what stands in this field now */
    public record Change(String field, String now) {}
}
