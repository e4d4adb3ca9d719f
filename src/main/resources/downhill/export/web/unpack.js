'use strict';
const id = name => document.getElementById(name);
const root = document.documentElement;
// All that is shown; nothing where the browser is too old.
const unpacked = async () => {
  if (typeof DecompressionStream === 'undefined') {
    return null;
  }
  // Unpacked: facts, then every mark, every line of text, and every moment by what changes.
  const packed = Uint8Array.from(atob(id('payload').textContent), sign => sign.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const rows = (await new Response(stream).text()).split('\n');
  const facts = JSON.parse(rows[0]);
  const marks = rows.slice(1, 1 + facts.marks);
  const lines = rows.slice(1 + facts.marks, 1 + facts.marks + facts.lines);
  const coded = rows.slice(1 + facts.marks + facts.lines);

  const reader = () => {
    let told = 0;
    return (code, before) => {
      const numbers = code.split(' ');
      const now = [];
      let next = 0;
      for (let at = 0; at < numbers.length && code; ) {
        for (let copied = +numbers[at]; copied > 0; copied--) {
          now.push(before[next++]);
        }
        next += +numbers[at + 1];
        const added = +numbers[at + 2];
        for (let index = 0; index < added; index++) {
          const back = +numbers[at + 3 + index];
          now.push(back === 0 ? told++ : told - back);
        }
        at += 3 + added;
      }
      return now;
    };
  };
  const readMarks = reader();
  const readLines = reader();
  let marksBefore = [];
  const linesBefore = facts.languages.map(() => []);
  const moments = coded.map(row => {
    const parts = row.split('|');
    const [step, phase] = parts[0].split(' ').map(Number);
    let first;
    const seen = facts.languages.map((language, index) => {
      const figure = readMarks(parts[1 + 2 * index], first || marksBefore);
      first = first || figure;
      linesBefore[index] = readLines(parts[2 + 2 * index], linesBefore[index]);
      return {figure, told: linesBefore[index]};
    });
    marksBefore = first;
    return {step, phase, seen};
  });
  return {facts, marks, lines, moments};
};
const filled = (text, ...values) => values.reduce((all, value, index) => all.replace(`{${index}}`, value), text);
const switchTheme = () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
};
const usersLanguage = languages =>
  Math.max(0, languages.findIndex(each => (navigator.language || '').startsWith(each)));
