package social.plaza.engagement.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.engagement.comment.Comments.Listed;
import social.plaza.http.Caller;

/** Comments with the first of what answers them: as deep and as broad as one query brings, however deep the tree is. */
@ApplicationScoped
class Threads {

    @Inject
    Comments comments;

    @Inject
    Caller caller;

    List<CommentView> of(Collection<Listed> tops) {
        List<Listed> below = comments.below(tops.stream().map(top -> top.comment().id()).toList(), caller.idOrNull());
        Map<UUID, List<Listed>> children = below.stream()
                .collect(Collectors.groupingBy(each -> each.comment().parentId()));
        return tops.stream().map(top -> view(top, children)).toList();
    }

    private static CommentView view(Listed listed, Map<UUID, List<Listed>> children) {
        return CommentView.of(listed, children.getOrDefault(listed.comment().id(), List.of()).stream()
                .map(child -> view(child, children)).toList());
    }
}
