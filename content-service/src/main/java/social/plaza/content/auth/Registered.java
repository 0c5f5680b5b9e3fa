package social.plaza.content.auth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.OwnAccount;

/** Someone who has joined, and is signed in. */
@Schema(name = "Registered")
public record Registered(OwnAccount account, Tokens tokens) {}
