'use strict';
const id = name => document.getElementById(name);
const root = document.documentElement;
// 13 bits for every two signs; the signs are those from ! to ~ without &, < and >.
const bytes = text => {
  const digit = at => {
    const off = text.charCodeAt(at) - 33;
    return off - (off > 5) - (off > 27) - (off > 29);
  };
  const all = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at += 2) {
    const isPair = at + 1 < text.length;
    bits |= (isPair ? 91 * digit(at) + digit(at + 1) : digit(at)) << held;
    for (held += isPair ? 13 : 6; held >= 8; held -= 8) {
      all.push(bits & 255);
      bits >>>= 8;
    }
  }
  return Uint8Array.from(all);
};
// All that is shown; nothing where the browser is too old.
const unpacked = async () => {
  if (typeof DecompressionStream === 'undefined') {
    return null;
  }
  // Unpacked: facts, then marks, lines of text, and every moment by what changes.
  const stream = new Blob([bytes(id('payload').textContent)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const rows = (await new Response(stream).text()).split('\n');
  const facts = JSON.parse(rows[0]);
  let row = 1;
  const take = count => rows.slice(row, row += count);

  // The other sides of boxes that are written by two.
  const withBoxes = part => part.replace(/([\x03-\x06])(-?\d+) ?(-?\d+)/g, (_, kind, one, other) => {
    const [along, across] = kind === '\x03' || kind === '\x05' ? 'vh' : 'hv';
    return `${along}${one}${across}${other}${along}${-one}${kind < '\x05' ? across + -other : 'z'}`;
  });

  // Texts by their kinds, and by what they differ in; each is put together when it is asked for.
  const readTexts = () => {
    const kinds = take(+rows[row++]).map(kind => kind.split('\x01'));
    const order = Array.from(rows[row++], sign => {
      const point = sign.codePointAt(0);
      return point < 0x10000 ? point - 35 : point - 0x10000 + 0xd000;
    });
    const counts = kinds.map(() => 0);
    order.forEach(kind => counts[kind]++);
    const columns = kinds.map((kind, number) => kind.length > 1 ? take(counts[number]) : []);
    const next = kinds.map(() => 0);
    const values = [];
    for (const kind of order) {
      const own = kinds[kind].length > 1 ? columns[kind][next[kind]++] : '';
      values.push(own[0] === '\x02' ? values[values.length - own.slice(1)] : own);
    }
    return index => {
      const parts = values[index].split('\x01').map(withBoxes);
      return kinds[order[index]].reduce((text, piece, at) => text + parts[at - 1] + piece);
    };
  };
  const marks = readTexts();
  const lines = readTexts();

  // Lists by what has changed since another, as they were written.
  const reader = () => {
    let told = 0;
    let expected = 0;
    return (code, before) => {
      const now = [];
      let next = 0;
      for (const change of code ? code.split(';') : []) {
        const [copied, skipped, added] = change.split(',');
        now.push(...before.slice(next, next + +copied));
        next += +copied + +skipped;
        for (const sign of added.match(/[no]|[+=~-]\d+/g) || []) {
          if (sign === 'n') {
            now.push(told++);
          } else {
            const number = +sign.slice(1);
            expected = sign === 'o' ? expected : sign[0] === '=' ? number : sign[0] === '~' ? told - number : expected + +sign;
            now.push(expected++);
          }
        }
      }
      return now.concat(before.slice(next));
    };
  };
  const readMarks = reader();
  const readLines = reader();
  let marksBefore = [];
  const linesBefore = facts.languages.map(() => []);
  const count = +rows[row++];
  const places = take(count);
  const columns = facts.languages.map(() => ({figures: take(count), told: take(count)}));
  const moments = places.map((place, at) => {
    const [step, phase] = place.split(' ').map(Number);
    let first;
    const seen = columns.map(({figures, told}, language) => {
      const figure = readMarks(figures[at], first || marksBefore);
      first = first || figure;
      linesBefore[language] = readLines(told[at], linesBefore[language]);
      return {figure, told: linesBefore[language]};
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
