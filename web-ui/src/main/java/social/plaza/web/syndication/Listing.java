package social.plaza.web.syndication;

import java.util.List;

import social.plaza.web.article.Article;

/** A page of content's list, with whole texts. */
record Listing(List<Article> items, String next) {}
