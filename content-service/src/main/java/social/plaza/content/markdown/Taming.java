package social.plaza.content.markdown;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Fits a body into a page: headings begin below the article's title, pictures from elsewhere are links (loading them would tell
 * a stranger who reads), and links of any other scheme are plain words.
 */
class Taming extends AbstractVisitor {

    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://[^/\\s]|mailto:[^\\s]).*");

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(6, heading.getLevel() + 1));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!isAllowed(link.getDestination())) {
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(image.getDestination()));
        }
        if (!isAllowed(image.getDestination()) || insideLink(image)) {
            unwrap(image);
            return;
        }
        Link link = new Link(image.getDestination(), null);
        moveChildren(image, link);
        image.insertBefore(link);
        image.unlink();
    }

    private static boolean isAllowed(String destination) {
        return ALLOWED.matcher(destination).matches();
    }

    private static boolean insideLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
