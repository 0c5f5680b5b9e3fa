package social.plaza.web.proof;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around proofs. */
@MessageBundle("proof")
public interface ProofWords {

    @Message("Proof of what was shown")
    String title();

    @Message("A proof is a small file, signed by this square. It shows that at this moment readers saw these words, these disclaimers and this note. Whoever has it can have it checked, here or with their own tools.")
    String what();

    @Message("It does not show that what was written is true, who read it, or how it looked on a screen. It holds no words, only their hashes: keep a copy of the words beside it.")
    String whatNot();

    @Message("Download proof")
    String download();

    @Message("Which bytes are hashed")
    String how();

    @Message("What stands in it")
    String inside();

    @Message("Square")
    String square();

    @Message("Article")
    String article();

    @Message("Revision")
    String revision();

    @Message("Language")
    String language();

    @Message("Moment")
    String moment();

    @Message("Hash of the words")
    String words();

    @Message("Hash of the note")
    String note();

    @Message("Disclaimers")
    String disclaimers();

    @Message("none")
    String noDisclaimers();

    @Message("version {n}")
    String version(int n);

    @Message("Check a proof")
    String heading();

    @Message("Somebody gave you a proof of what this square showed at a past moment? Here you see whether it is one, and what it shows. Nothing of it is kept.")
    String lead();

    @Message("The proof")
    String paste();

    @Message("Paste it here, or drop its file on this field.")
    String pasteHint();

    @Message("Paste it here.")
    String pasteHintPlain();

    @Message("Or its file")
    String file();

    @Message("It ends in .jws.")
    String fileHint();

    @Message("Check")
    String check();

    @Message("“{name}” is in the field. Now check it.")
    String read(String name);

    @Message("Paste a proof, or choose its file.")
    String missing();

    @Message("This is far too long for a proof, so it is none.")
    String tooLong();

    @Message("It cannot be checked just now. Try again in a moment.")
    String away();

    @Message("How proofs are made, and how to check one with your own tools")
    String formatLink();

    @Message("What came of it")
    String finding();

    @Message("The proof is good")
    String is_good();

    @Message("This square signed it, and says the same of that moment today.")
    String is_good_why();

    @Message("This square signed it")
    String is_unreadable();

    @Message("The article cannot be read any more, so what it said then cannot be looked up here. What the proof says still holds.")
    String is_unreadable_why();

    @Message("This square signed it, and now says something else")
    String is_differs();

    @Message("The signature is good, but what the square tells of that moment today is not what the proof says. That must never happen: keep the file, and tell those who run this square.")
    String is_differs_why();

    @Message("It was changed, or signed by somebody else")
    String is_changed();

    @Message("It names a key of this square, but the signature does not fit what it says. It shows nothing.")
    String is_changed_why();

    @Message("This square did not sign it")
    String is_not_ours();

    @Message("It is signed with a key that is not, or is no longer, one of this square. If another square made it, check it there.")
    String is_not_ours_why();

    @Message("This is not a proof")
    String is_no_proof();

    @Message("A proof is one long line of letters, digits, hyphens and underscores with two dots in it. Perhaps a part of it is missing.")
    String is_no_proof_why();

    @Message("What it shows")
    String shows();

    @Message("See it as readers saw it")
    String seeIt();

    @Message("Close")
    String close();

    @Message("How a proof is made")
    String formatTitle();

    @Message("For whoever wants to check a proof of this square without asking it to judge, and without Plaza.")
    String formatLead();

    @Message("The envelope")
    String outside();

    @Message("A proof is a JWS (RFC 7515) in compact form: header, payload and signature, each in base64url, joined by dots. The header says:")
    String outsideText();

    @Message("ECDSA on the curve P-256 with SHA-256. Anything else, “none” above all, is no proof.")
    String algText();

    @Message("Keeps a proof apart from everything else that the square signs.")
    String typText();

    @Message("Which of the published keys signed it. They are at:")
    String kidText();

    @Message("A square may change its keys. Keep the set of keys beside a proof that shall last.")
    String keysText();

    @Message("What stands in it")
    String payload();

    @Message("Field")
    String field();

    @Message("Meaning")
    String meaning();

    @Message("The public address of the square. Compare it with the one you know: anybody can sign as somebody else’s square.")
    String issText();

    @Message("The article. Its id never changes and is never used again.")
    String articleIdText();

    @Message("Which revision of its words.")
    String revisionText();

    @Message("The language in which the words were read.")
    String languageText();

    @Message("The moment, in UTC.")
    String atText();

    @Message("The hash of the words.")
    String contentText();

    @Message("Each disclaimer that stood there, in the order in which they stood: key, version, language, and the hash of its words.")
    String disclaimersText();

    @Message("The hash of the note of the moderators; absent if there was none.")
    String noteText();

    @Message("The bytes that are hashed")
    String bytes();

    @Message("Each hash is SHA-256, in lower-case hexadecimal, of a JSON object of texts in its canonical form (RFC 8785): members in the order of their names, nothing between them, in UTF-8. The texts are exactly those that the API gives:")
    String bytesText();

    @Message("Hash")
    String hash();

    @Message("Of these members")
    String of();

    @Message("of")
    String from();

    @Message("For instance")
    String example();

    @Message("The hash of these bytes")
    String exampleText();

    @Message("is")
    String exampleIs();

    @Message("Check one yourself")
    String doIt();

    @Message("This program checks signature, keys and words with Node.js alone:")
    String programText();

    @Message("And this compares the words with curl, jq and sha256sum:")
    String scriptText();

    @Message("Download {name}")
    String downloadNamed(String name);

    @Message("What a proof cannot do")
    String limits();

    @Message("The square vouches for itself with it: a proof shows that it said so, and that it cannot deny it. It does not show that the square signed at that moment rather than later. Whoever needs that has it stamped by somebody independent on the day (RFC 3161).")
    String limitsText();
}
