// Opens pages in Chromium: what the DOM holds, and what axe finds against them.
// Usage: node open-pages.mjs VALIDATORS-FOLDER < NDJSON, where eng/install-validators.sh prints the folder; ARTICLEKIT_CHROMIUM names the browser,
// unless it is chromium. A line is {"html":"…","texts":["SELECTOR",…],"axe":true,"dark":true,"width":n,"parsed":true}; all but html may be left
// out. A page that is only parsed is not laid out, which takes long where it has every character there is.
// Prints one line for each: {"texts":["…"],"elements":n,"violations":["…"]}: the text contents of the first elements that the selectors find, the
// number of elements but for bdi without attributes, and what axe objects to.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(resolve(process.argv[2], 'package.json'));
const { chromium } = require('playwright-core');
const axe = require('axe-core').source;
const folder = mkdtempSync(join(tmpdir(), 'articlekit-pages-'));
const file = join(folder, 'page.html');
const browser = await chromium.launch({
  executablePath: process.env.ARTICLEKIT_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});

const look = (document, selectors) => ({
  texts: selectors.map((selector) => document.querySelector(selector)?.textContent ?? null),
  elements: [...document.querySelectorAll('*')].filter((element) => element.localName !== 'bdi' || element.attributes.length > 0).length,
  wide: document.documentElement.scrollWidth > innerWidth,
});

async function opened({ html, texts = [], axe: isChecked = false, dark = false, width = 1000, parsed = false }) {
  if (!parsed) writeFileSync(file, html);
  const page = await browser.newPage({ bypassCSP: true, colorScheme: dark ? 'dark' : 'light', viewport: { width, height: 900 } });
  try {
    if (parsed) {
      return await page.evaluate(`(${look})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'), ${JSON.stringify(texts)})`);
    }

    await page.goto(pathToFileURL(file).href);
    const verdict = await page.evaluate(`(${look})(document, ${JSON.stringify(texts)})`);
    if (isChecked) {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      verdict.violations = violations.map((one) => `${one.id}: ${one.nodes[0].html}`);
    }

    return verdict;
  } finally {
    await page.close();
  }
}

try {
  for (const line of readFileSync(0, 'utf8').split('\n').filter((one) => one)) {
    process.stdout.write(JSON.stringify(await opened(JSON.parse(line))) + '\n');
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
