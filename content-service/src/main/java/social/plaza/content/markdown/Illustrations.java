package social.plaza.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import social.plaza.content.media.PictureView;
import social.plaza.content.media.Pictures;
import social.plaza.content.setting.Settings;

/** Puts pictures of this square where a text names them by their address; what is none of them stays as it is. */
@ApplicationScoped
class Illustrations {

    private static final String FOLDER = "/media/";

    @Inject
    Pictures pictures;

    @Inject
    Settings settings;

    /** @return what the text says is to be seen on them */
    List<String> place(Node document) {
        List<Image> images = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                images.add(image);
            }
        });
        Map<String, PictureView> known = pictures
                .withFiles(images.stream().map(this::name).filter(name -> !name.isEmpty()).distinct().toList());
        return images.stream().filter(image -> known.containsKey(name(image)))
                .map(image -> replace(image, known.get(name(image)))).collect(Collectors.toList());
    }

    private static String replace(Image image, PictureView picture) {
        String alt = alt(image);
        image.insertBefore(new Illustration(picture, alt));
        image.unlink();
        return alt;
    }

    /** Of a file of ours that this may be; empty where it is none. */
    private String name(Image image) {
        String address = image.getDestination();
        String here = settings.publicUrl().replaceFirst("/$", "") + FOLDER;
        String path = address.startsWith(here) ? address.substring(here.length() - FOLDER.length()) : address;
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
    }

    private static String alt(Image image) {
        StringBuilder words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
