// node check-proof.mjs https://square.example plaza-proof-….jws
// Checks a proof with nothing but what its square publishes. Needs Node.js 20 or later, and no library.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [square, file] = process.argv.slice(2);
const [head, body, signature] = readFileSync(file, 'utf8').replace(/\s/g, '').split('.');
const open = part => JSON.parse(Buffer.from(part, 'base64url'));
const header = open(head), proof = open(body);
const get = async path => (await fetch(square + path)).json();
const sha256 = texts => createHash('sha256').update(JSON.stringify(texts, Object.keys(texts).sort())).digest('hex');
const must = (fine, what) => { console.log(fine ? 'yes' : 'NO ', what); if (!fine) process.exitCode = 1; };

const key = (await get('/.well-known/jwks.json')).keys.find(each => each.kid === header.kid);
must(header.alg === 'ES256' && header.typ === 'plaza-proof+jws' && proof.iss === square, 'it is a proof of ' + square);
must(key !== undefined && verify('sha256', `${head}.${body}`,
  { key: createPublicKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')), 'signed by it');

const at = encodeURIComponent(proof.at);
const article = await get(`/api/v1/articles/${proof.articleId}?at=${at}&lang=${proof.language}`);
const { language, title, summary, body: words } = article;
must(sha256({ language, title, summary, body: words }) === proof.contentSha256, `the words of “${title}”, revision ${proof.revision}`);
for (const one of proof.disclaimers) {
  const said = await get(`/api/v1/disclaimers/${one.key}/versions/${one.version}?lang=${one.language}`);
  must(sha256({ short: said.short, full: said.full }) === one.sha256, `under them “${one.key}”, version ${one.version}`);
}
if (proof.noteSha256) must(sha256({ text: article.note?.text }) === proof.noteSha256, 'beside them the note of the moderators');
console.log(`     on ${proof.at}`);
