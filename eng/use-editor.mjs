// Uses the page for editors of docs/examples/ArticleService in Chromium as an editor would: pastes, reads, changes a template, adds a word by the
// keyboard alone, downloads; and asks axe, on a screen, on a phone and in the dark.
// Usage: node use-editor.mjs VALIDATORS-FOLDER URL [SCREENSHOTS-FOLDER] < {"text":"…","template":"…","word":"…"}, where eng/install-validators.sh prints
// the first; ARTICLEKIT_CHROMIUM names the browser, unless it is chromium.
// Prints {"pasted":[…],"templated":[…],"untemplated":[…],"worded":[…],"wrong":"…","files":{"json":"…"},"violations":["…"],"wide":false,"errors":["…"]}: what
// the view says of each part at each step ("PART: TEXT"), what it says to a broken template, each download, and whether the phone must scroll sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [validators, url, screenshots] = process.argv.slice(2);
const require = createRequire(resolve(validators, 'package.json'));
const { chromium } = require('playwright-core');
const axe = require('axe-core').source;
const { text, template, word } = JSON.parse(readFileSync(0, 'utf8'));
const timeout = 120_000; // milliseconds: it runs beside all the other tests
const browser = await chromium.launch({
  executablePath: process.env.ARTICLEKIT_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
  timeout,
});
const result = { files: {}, violations: [], errors: [] };

async function opened(options) {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  page.on('pageerror', (error) => result.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('422') && result.errors.push(message.text()));
  await page.goto(url);
  return page;
}

// What the annotated view marks, once it shows the answer to what was typed last.
async function seen(page) {
  await answered(page);
  return page.frames()[1].$$eval('#source .part', (all) => all.map((one) => `${one.className.split(' ')[1]}: ${one.textContent}`));
}

const answered = (page) => page.waitForSelector('#view[aria-busy=false]');

async function judge(page, name) {
  // Added by the driver, past the page's own policy; the frame without scripts is the annotated page, which has a test of its own.
  const { violations } = await page.evaluate(`${axe}; axe.run({ iframes: false })`);
  result.violations.push(...violations.map((one) => `${name}: ${one.id}: ${one.nodes[0].html}`));
  if (screenshots) await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

try {
  const page = await opened({ viewport: { width: 1300, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate((one) => navigator.clipboard.writeText(one), text);
  await page.keyboard.press('ControlOrMeta+V');
  result.pasted = await seen(page);
  await judge(page, 'screen');

  await page.focus('#template-box summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('{nothing}');
  await answered(page);
  result.wrong = await page.textContent('#status');
  await page.fill('#template', template);
  result.templated = await seen(page);
  await page.fill('#template', '');
  result.untemplated = await seen(page);

  await page.focus('#words-box summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  result.worded = await seen(page);
  await judge(page, 'words');

  for (const format of await page.$$eval('#format option', (all) => all.map((one) => one.value))) {
    await page.selectOption('#format', format);
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    result.files[format] = `${file.suggestedFilename()}\n${readFileSync(await file.path(), 'utf8')}`;
  }

  const phone = await opened({ viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true, isMobile: true });
  await phone.tap('#sample');
  await answered(phone);
  await phone.locator('#view').scrollIntoViewIfNeeded();
  result.wide = await phone.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await judge(phone, 'phone-dark');
} finally {
  await browser.close();
}

process.stdout.write(JSON.stringify(result));
