package social.plaza.engagement.comment;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Keeps a comment a remark: headings are paragraphs, pictures are links, and links of any other scheme are plain words. */
class Taming extends AbstractVisitor {

    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://[^/\\s]|mailto:[^\\s]).*");

    private boolean inLink;

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        replace(heading, new Paragraph());
    }

    @Override
    public void visit(Link link) {
        boolean outer = inLink;
        inLink = true;
        visitChildren(link);
        inLink = outer;
        if (!ALLOWED.matcher(link.getDestination()).matches()) {
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(image.getDestination()));
        }
        if (inLink || !ALLOWED.matcher(image.getDestination()).matches()) {
            unwrap(image);
        } else {
            replace(image, new Link(image.getDestination(), null));
        }
    }

    private static void replace(Node old, Node fresh) {
        while (old.getFirstChild() != null) {
            fresh.appendChild(old.getFirstChild());
        }
        old.insertBefore(fresh);
        old.unlink();
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
