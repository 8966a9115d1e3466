package wusum.analysis;

import wusum.article.Article;

/** An article with the tokens of its headline and of its body. */
public record AnalyzedArticle(Article article, Tokens title, Tokens body) {}
