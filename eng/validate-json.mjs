// Tells of each line of standard input whether it is JSON that a JSON Schema (draft 2020-12 or 7, formats checked) accepts.
// Usage: node validate-json.mjs VALIDATORS-FOLDER SCHEMA-FILE [REFERENCED-SCHEMA-FILE…] < NDJSON, where eng/install-validators.sh prints the folder.
// Prints one line for each: {"valid":true} or {"valid":false,"errors":[{"path":"/date/iso","message":"…"}]}.
// Exit code 0 if every line got its verdict, whatever it is; a schema of our own (its $id says so) is itself checked strictly.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, ...schemaFiles] = process.argv.slice(2);
const require = createRequire(resolve(folder, 'package.json'));
const [schema, ...referenced] = schemaFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const isDraft7 = schema.$schema.includes('draft-07');
const Ajv = require(isDraft7 ? 'ajv' : 'ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

const ajv = new Ajv({ strict: schema.$id?.startsWith('https://articlekit.dev/') ?? false, allErrors: true });
addFormats(ajv);
referenced.forEach((other) => ajv.addSchema(other));
const validate = ajv.compile(schema);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function verdict(line) {
  let value;
  try {
    value = JSON.parse(decoder.decode(line));
  } catch (error) {
    return { valid: false, errors: [{ path: '', message: `not JSON: ${error.message}` }] };
  }

  return validate(value)
    ? { valid: true }
    : { valid: false, errors: validate.errors.map(({ instancePath, message }) => ({ path: instancePath, message })) };
}

// Lines end in U+000A and nothing else; node's own line reader also ends them in U+2028 and U+2029.
const input = readFileSync(0);
const verdicts = [];
for (let start = 0; start < input.length; ) {
  const end = input.indexOf(0x0a, start);
  const stop = end < 0 ? input.length : end;
  verdicts.push(JSON.stringify(verdict(input.subarray(start, stop))) + '\n');
  start = stop + 1;
}

process.stdout.write(verdicts.join(''));
