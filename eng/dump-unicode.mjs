// Writes the ranges that the table generator needs as plain text, in the form of the Unicode Character Database:
// "0041..005A; L" and "FEFB; 0644 0627". Usage: node dump-unicode.mjs PACKAGE-FOLDER OUTPUT-FOLDER
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packageFolder, outputFolder] = process.argv.slice(2);
const load = async (path) => (await import(pathToFileURL(resolve(packageFolder, path)))).default;
const hex = (codePoint) => codePoint.toString(16).toUpperCase().padStart(4, '0');
const values = (property) =>
  readdirSync(resolve(packageFolder, property), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

async function ranges(property, names) {
  const lines = [];
  for (const name of names) {
    for (const { begin, end } of await load(`${property}/${name}/ranges.mjs`)) {
      lines.push([begin, `${hex(begin)}..${hex(end - 1)}; ${name}`]);
    }
  }

  return lines.sort((a, b) => a[0] - b[0]).map((line) => line[1]).join('\n') + '\n';
}

async function mappings(property) {
  const lines = [];
  for (const name of values(property)) {
    for (const [codePoint, mapping] of await load(`${property}/${name}/code-points.mjs`)) {
      lines.push([codePoint, `${hex(codePoint)}; ${mapping.map(hex).join(' ')}; ${name}`]);
    }
  }

  return lines.sort((a, b) => a[0] - b[0]).map((line) => line[1]).join('\n') + '\n';
}

writeFileSync(resolve(outputFolder, 'bidi-class.txt'), await ranges('Bidi_Class', values('Bidi_Class')));
writeFileSync(resolve(outputFolder, 'unassigned.txt'), await ranges('General_Category', ['Unassigned']));
writeFileSync(resolve(outputFolder, 'letters.txt'), await ranges('General_Category', ['Letter']));
writeFileSync(resolve(outputFolder, 'arabic-script.txt'), await ranges('Script', ['Arabic']));
writeFileSync(resolve(outputFolder, 'decomposition.txt'), await mappings('Decomposition_Mapping'));
writeFileSync(resolve(outputFolder, 'inherited-script.txt'), await ranges('Script', ['Inherited']));
writeFileSync(resolve(outputFolder, 'arabic-script-extensions.txt'), await ranges('Script_Extensions', ['Arabic']));
writeFileSync(resolve(outputFolder, 'nonspacing-marks.txt'), await ranges('General_Category', ['Nonspacing_Mark']));

// What the first package lacks comes from the second, unpacked beside it.
const ucd = (file) => JSON.parse(readFileSync(resolve(outputFolder, 'ucd', file), 'utf8'));
const classes = ucd('extracted/DerivedCombiningClass.json').DerivedCombiningClass.filter((entry) => entry.combiningClass !== '0');
writeFileSync(resolve(outputFolder, 'combining-class.txt'), classes.map(({ range, combiningClass }) => `${range[0]}..${range.at(-1)}; ${combiningClass}\n`).join(''));
const tests = ucd('NormalizationTest.json').NormalizationTest.filter((entry) => entry.NFCSequence);
const columns = ['sourceSequence', 'NFCSequence', 'NFDSequence'];
writeFileSync(resolve(outputFolder, 'normalization-test.txt'), tests.map((test) => columns.map((column) => test[column].join(' ')).join('; ') + '\n').join(''));
