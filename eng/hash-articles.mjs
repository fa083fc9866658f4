// Reads articles with this runtime's own JSON parser and prints the SHA-256 of their headlines, and of their bodies, one after the other.
// Usage: node hash-articles.mjs json|jsonld|ninjs|jsonfeed < NDJSON
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const fields = {
  json: (a) => [a.headline, a.paragraphs.join('')],
  jsonld: (a) => [a.headline, a.articleBody],
  ninjs: (a) => [a.headlines[0].value, a.bodies[0].value],
  jsonfeed: (a) => [a.items[0].title, a.items[0].content_text],
}[process.argv[2]];
const hashes = [createHash('sha256'), createHash('sha256')];
for (const line of readFileSync(0, 'utf8').split('\n').filter((line) => line)) {
  fields(JSON.parse(line)).forEach((text, i) => hashes[i].update(text, 'utf8'));
}

console.log(hashes.map((hash) => hash.digest('hex')).join('\n'));
