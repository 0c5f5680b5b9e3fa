package social.plaza.engagement.follow;

import social.plaza.http.Problem;

class CannotFollowYourself extends Problem {

    CannotFollowYourself() {
        super(problem(422, "cannot-follow-yourself", "Cannot follow yourself", "Follow someone else."));
    }
}
