#!/bin/sh
# sh check-proof.sh https://square.example plaza-proof-….jws
# Compares the hashes of a proof with the words that its square gives. Needs curl, jq and sha256sum.
# It does not look at the signature: check-proof.mjs does, and so does any library for JWS.
set -eu
square=$1
part=$(cut -d. -f2 "$2" | tr '_-' '/+')
while [ $((${#part} % 4)) -ne 0 ]; do part="$part="; done
proof=$(printf %s "$part" | base64 -d)
said() { printf %s "$proof" | jq -r "$1"; }
hash() { jq -jcS "$1" | sha256sum | cut -d' ' -f1; }
same() { [ "$1" = "$2" ] && echo "yes $3" || { echo "NO  $3"; exit 1; }; }

article=$(curl -sSf -G "$square/api/v1/articles/$(said .articleId)" --data-urlencode "at=$(said .at)" -d "lang=$(said .language)")
same "$(printf %s "$article" | hash '{body, language, summary, title}')" "$(said .contentSha256)" "the words"
said '.disclaimers[] | [.key, .version, .language, .sha256] | @tsv' | while read -r key version language sha256; do
  words=$(curl -sSf "$square/api/v1/disclaimers/$key/versions/$version?lang=$language")
  same "$(printf %s "$words" | hash '{full, short}')" "$sha256" "$key, version $version"
done
[ "$(said .noteSha256)" = null ] ||
  same "$(printf %s "$article" | hash '.note | {text}')" "$(said .noteSha256)" "the note"
