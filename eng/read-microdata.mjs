// Reads the microdata of each line of standard input, a JSON string of HTML, by another implementation.
// Usage: node read-microdata.mjs VALIDATORS-FOLDER < NDJSON, where eng/install-validators.sh prints the folder.
// Prints one line for each: the one item as {"@type":"…","property":["text or item",…]}; types and properties without https://schema.org/.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const { MicrodataRdfParser } = createRequire(resolve(process.argv[2], 'package.json'))('microdata-rdf-streaming-parser');
const short = (iri) => iri.replace('https://schema.org/', '');

async function read(html) {
  const parser = new MicrodataRdfParser({ baseIRI: 'https://example.org/' });
  const triples = [];
  await new Promise((done, failed) => {
    parser.on('data', (triple) => triples.push(triple)).on('error', failed).on('end', done);
    parser.end(html);
  });
  const items = new Map();
  const item = (term) => items.get(term.value) ?? items.set(term.value, {}).get(term.value);
  const inner = new Set();
  for (const { subject, predicate, object } of triples) {
    const isType = predicate.value.endsWith('#type');
    const isItem = object.termType === 'BlankNode';
    (item(subject)[isType ? '@type' : short(predicate.value)] ??= []).push(isItem ? item(object) : isType ? short(object.value) : object.value);
    if (isItem) inner.add(object.value);
  }

  const roots = [...items.keys()].filter((key) => !inner.has(key));
  if (roots.length !== 1) throw new Error(`${roots.length} items`);
  return JSON.stringify(items.get(roots[0]), (key, value) => (key === '@type' ? value.join(' ') : value));
}

for (const line of readFileSync(0, 'utf8').split('\n').filter((one) => one)) {
  process.stdout.write((await read(JSON.parse(line))) + '\n');
}
