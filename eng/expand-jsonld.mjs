// Expands each line of standard input, a JSON-LD document, by the JSON-LD algorithms of another implementation, without a network.
// Usage: node expand-jsonld.mjs VALIDATORS-FOLDER SCHEMA-ORG-CONTEXT-FILE < NDJSON, where eng/install-validators.sh prints the folder.
// Prints one line for each: {"type":"…","properties":n,"headline":"…","direction":"rtl","body":"…"} or {"error":"…"}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, contextFile] = process.argv.slice(2);
const jsonld = createRequire(resolve(folder, 'package.json'))('jsonld');
const document = JSON.parse(readFileSync(contextFile, 'utf8'));

async function documentLoader(url) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`not to be loaded: ${url}`);
  return { contextUrl: null, document, documentUrl: url };
}

async function expanded(line) {
  const nodes = await jsonld.expand(JSON.parse(line), { documentLoader });
  if (nodes.length !== 1) throw new Error(`${nodes.length} nodes`);
  const value = (name) => nodes[0][`http://schema.org/${name}`]?.[0] ?? {};
  const properties = Object.keys(nodes[0]).filter((name) => !name.startsWith('@'));
  return {
    type: nodes[0]['@type'].join(' '),
    properties: properties.length,
    outside: properties.filter((name) => !name.startsWith('http://schema.org/')),
    headline: value('headline')['@value'],
    direction: value('headline')['@direction'],
    body: value('articleBody')['@value'],
  };
}

const verdicts = [];
for (const line of readFileSync(0, 'utf8').split('\n').filter((line) => line)) {
  verdicts.push(JSON.stringify(await expanded(line).catch((error) => ({ error: String(error) }))) + '\n');
}

process.stdout.write(verdicts.join(''));
