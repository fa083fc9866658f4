// Sends the text to the service as it is typed and shows the annotated view; nothing is kept or stored.
const byId = (id) => document.getElementById(id);
const text = byId('text');
const template = byId('template');
const words = [];
const extensions = { json: 'json', jsonld: 'jsonld', ninjs: 'json', 'newsml-g2': 'xml', nitf: 'xml', atom: 'atom', jsonfeed: 'json', markdown: 'md', html: 'html' };
const sample = `صحيفة المرسى الجديد
سعاد البقالي//العيون
إقبال كبير على معرض الكتاب في يومه الأول
افتتح معرض الكتاب أبوابه صباح أمس بحضور عدد من الكتاب والناشرين، وتوافد عليه الزوار منذ الساعات الأولى.
وقال المنظمون إن البرنامج يضم ندوات وقراءات للأطفال تمتد على مدى أسبوع كامل.`;
let waiting = null;
let running = null;
let arriving = false;

function say(message, isWrong = false) {
  byId('status').textContent = message;
  byId('status').classList.toggle('wrong', isWrong);
}

// Busy from the keystroke until the view shows its answer, so that nobody, and no screen reader, takes the former one for it.
function busy(isBusy) {
  arriving = false;
  byId('view').setAttribute('aria-busy', isBusy);
}

function show(document) {
  byId('view').srcdoc = document;
  arriving = true;
}

const post = (format, signal) => fetch(`articles?to=${format}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ text: text.value, template: template.value, words: words.map(([kind, word]) => `${kind}\t${word}`).join('\n') }),
  signal,
});

// The service says what is wrong with a code and a place, never with words of the text.
async function reason(response) {
  const problem = response.headers.get('Content-Type')?.startsWith('application/problem+json') ? await response.json() : { detail: response.statusText };
  return [problem.code, problem.offset === undefined ? '' : `@${problem.offset}`, problem.detail].filter((part) => part).join(' ');
}

async function read() {
  clearTimeout(waiting);
  running?.abort();
  busy(true);
  if (!text.value.trim()) {
    show('');
    say('');
    return;
  }

  running = new AbortController();
  const { signal } = running;
  try {
    const response = await post('annotated', signal);
    if (!response.ok) {
      say(await reason(response), true);
      busy(false);
      return;
    }

    show(await response.text());
    say('قُرئ الخبر.');
  } catch (error) {
    if (signal.aborted) return;
    say('لا جواب من الخدمة؛ تأكد من أنها تعمل ثم اضغط «اقرأ».', true);
    busy(false);
  }
}

function readSoon() {
  running?.abort();
  busy(true);
  clearTimeout(waiting);
  waiting = setTimeout(read, 250);
}

function showWords() {
  byId('words').replaceChildren(...words.map(([kind, word], index) => {
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = `${word} ✕`;
    remove.setAttribute('aria-label', `احذف ${word} (${byId('kind').querySelector(`[value="${kind}"]`).textContent})`);
    remove.addEventListener('click', () => {
      words.splice(index, 1);
      showWords();
      byId('word').focus();
      read();
    });
    const item = document.createElement('li');
    item.append(remove);
    return item;
  }));
}

function addWord() {
  const word = byId('word').value.replaceAll(/\s+/g, ' ').trim();
  if (word) {
    words.push([byId('kind').value, word]);
    byId('word').value = '';
    showWords();
    read();
  }
}

async function download() {
  const format = byId('format').value;
  try {
    const response = await post(format);
    if (!response.ok) {
      say(await reason(response), true);
      return;
    }

    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = `article.${extensions[format]}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say(`نُزّل ${link.download}.`);
  } catch {
    say('لا جواب من الخدمة؛ لم يُنزّل شيء.', true);
  }
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  read();
});
byId('view').addEventListener('load', () => arriving && busy(false));
text.addEventListener('input', readSoon);
template.addEventListener('input', readSoon);
text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
});
byId('word').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    event.preventDefault();
    addWord();
  }
});
byId('add').addEventListener('click', addWord);
byId('download').addEventListener('click', download);
byId('sample').addEventListener('click', () => {
  text.value = sample;
  read();
});
