package social.plaza.web.proof;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import social.plaza.web.article.Article;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.proof.Finding.Outcome;

/** Asks the square for proofs, and to look at those that somebody has. */
@Singleton
public class Proofs {

    private static final String JOSE = "application/jose";

    private final Content content;
    private final ObjectMapper json;

    Proofs(Content content, ObjectMapper json) {
        this.content = content;
        this.json = json;
    }

    /** @param at null for now */
    public Later<byte[]> later(String id, Object at, String language) {
        var moment = at == null ? "" : Paths.fill("&at={}", at);
        var spoken = language == null || language.isBlank() ? "" : Paths.fill("&lang={}", language);
        return content.get("/articles/{}/proof" + (moment + spoken).replaceFirst("&", "?"), id)
                .with("Accept", JOSE + ", application/problem+json").later(byte[].class);
    }

    public Proof read(byte[] sealed) {
        return Sealed.read(new String(sealed, StandardCharsets.US_ASCII), json);
    }

    /** @param text as somebody has it: a mail may have broken it into lines */
    Finding check(String text) {
        var sealed = text.replaceAll("\\s+", "");
        if (!Sealed.isProof(sealed, json)) {
            return Finding.of(Outcome.NO_PROOF);
        }
        var told = content.upload(sealed.getBytes(StandardCharsets.US_ASCII), JOSE, "/articles/proof")
                .as(Told.class);
        return switch (told.signature()) {
            case "VALID" -> told.agrees() == null
                    ? new Finding(Outcome.UNREADABLE, told.proof(), null)
                    : new Finding(told.agrees() ? Outcome.GOOD : Outcome.DIFFERS, told.proof(), shown(told.proof()));
            case "UNKNOWN_KEY" -> Finding.of(Outcome.NOT_OURS);
            default -> Finding.of(Outcome.CHANGED);
        };
    }

    /** A proof is good without it. */
    private Article shown(Proof proof) {
        try {
            return content.get("/articles/{}?at={}&lang={}", proof.articleId(), proof.at(), proof.language())
                    .as(Article.class);
        } catch (Refused | Unreachable away) {
            return null;
        }
    }

    /** @param agrees null where the square cannot say any more */
    record Told(String signature, Boolean agrees, Proof proof) {}
}
