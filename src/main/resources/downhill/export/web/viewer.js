(async () => {
  const all = await unpacked();
  if (!all) {
    return;
  }
  const {facts, marks, lines, moments} = all;
  let from = 0;
  const runs = facts.counts.map(count => moments.slice(from, from += count));

  let language = usersLanguage(facts.languages);
  let rate = facts.chosen;
  let at = Math.max(0, runs[rate].findIndex(moment => moment.step === facts.step && moment.phase === 0));
  let timer = 0;

  const words = () => facts.words[facts.languages[language]];
  const names = () => [words().slope, words().ratePhase, words().move, words().check];

  const show = () => {
    const run = runs[rate];
    at = Math.min(at, run.length - 1);
    const moment = run[at];
    const seen = moment.seen[language];
    id('marks').innerHTML = seen.figure.map(mark => marks(mark)).join('');
    const told = seen.told.map(line => lines(line)).join('');
    if (id('told').innerHTML !== told) {
      id('told').innerHTML = told;
    }
    const place = filled(words().of, moment.step, facts.lengths[rate]);
    id('place').textContent = place;
    id('scrubber').max = facts.lengths[rate];
    id('scrubber').value = moment.step;
    id('scrubber').setAttribute('aria-valuetext', place);
    id('rate').value = rate;
    id('rate').setAttribute('aria-valuetext', `a = ${facts.rates[rate]}, ${words().sentences[rate]}`);
    id('rate-value').textContent = `a = ${facts.rates[rate]}`;
    id('verdict').textContent = words().sentences[rate];
    [...id('phases').children].forEach((phase, index) => {
      if (index + 1 === moment.phase) {
        phase.setAttribute('aria-current', 'step');
      } else {
        phase.removeAttribute('aria-current');
      }
      phase.disabled = phased(moment.step, index + 1) < 0;
    });
    id('first').disabled = id('back').disabled = at === 0;
    id('next').disabled = id('last').disabled = at === run.length - 1;
    id('play').setAttribute('aria-pressed', timer !== 0);
  };

  const speak = () => {
    root.lang = facts.languages[language];
    document.title = id('title').textContent = words().title;
    for (const name of ['first', 'back', 'play', 'next', 'last', 'theme']) {
      id(name).setAttribute('aria-label', words()[name]);
      id(name).title = words()[name];
    }
    id('rate-label').textContent = words().rate;
    id('scrubber').setAttribute('aria-label', words().place);
    id('keys').textContent = words().keys;
    const anyPhased = runs.some(run => run.some(moment => moment.phase));
    id('phases').replaceChildren(...(anyPhased ? names() : []).map((name, index) => {
      const phase = document.createElement('button');
      phase.type = 'button';
      phase.textContent = name;
      phase.onclick = () => { pause(); go(phased(runs[rate][at].step, index + 1)); };
      return phase;
    }));
    document.querySelectorAll('.language').forEach(button =>
      button.setAttribute('aria-pressed', button.dataset.language === facts.languages[language]));
    show();
  };

  const go = index => {
    at = Math.max(0, Math.min(runs[rate].length - 1, index));
    show();
  };
  const rest = step => runs[rate].findIndex(moment => moment.step === step && moment.phase === 0);
  const phased = (step, phase) => runs[rate].findIndex(moment => moment.step === step && moment.phase === phase);
  const step = by => {
    const here = runs[rate][at];
    const target = by < 0 && here.phase > 0 ? here.step : here.step + by;
    go(rest(Math.max(0, Math.min(facts.lengths[rate], target))));
  };
  const pause = () => {
    clearTimeout(timer);
    timer = 0;
    show();
  };
  const tick = () => {
    timer = 0;
    if (at < runs[rate].length - 1) {
      at++;
      timer = setTimeout(tick, runs[rate][at].phase === 0 ? 300 : 800);
    }
    show();
  };
  const play = () => {
    if (timer) {
      pause();
      return;
    }
    at = at === runs[rate].length - 1 ? 0 : at;
    timer = setTimeout(tick, 200);
    show();
  };

  id('first').onclick = () => { pause(); go(0); };
  id('back').onclick = () => { pause(); step(-1); };
  id('play').onclick = play;
  id('next').onclick = () => { pause(); step(1); };
  id('last').onclick = () => { pause(); go(runs[rate].length - 1); };
  id('scrubber').oninput = event => {
    const wanted = +event.target.value;
    pause();
    go(rest(wanted));
  };
  id('rate').max = runs.length - 1;
  id('rate').oninput = event => {
    const here = runs[rate][at];
    rate = +event.target.value;
    const same = runs[rate].findIndex(moment => moment.step === here.step && moment.phase === here.phase);
    at = same < 0 ? runs[rate].length - 1 : same;
    show();
  };
  id('theme').onclick = switchTheme;
  document.querySelectorAll('.language').forEach(button => button.onclick = () => {
    language = facts.languages.indexOf(button.dataset.language);
    speak();
  });
  addEventListener('keydown', event => {
    const slider = event.target.id === 'rate';
    const button = event.target.tagName === 'BUTTON';
    const deeds = {
      ArrowRight: () => { pause(); event.shiftKey ? go(at + 1) : step(1); },
      ArrowLeft: () => { pause(); event.shiftKey ? go(at - 1) : step(-1); },
      Home: () => { pause(); go(0); },
      End: () => { pause(); go(runs[rate].length - 1); },
      ' ': play
    };
    const deed = deeds[event.key];
    if (deed && !slider && !(event.key === ' ' && button) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      deed();
    }
  });

  const ribbon = id('ribbon');
  ribbon.setAttribute('viewBox', `0 0 ${runs.length} 1`);
  ribbon.innerHTML = facts.verdicts.map((role, index) =>
    `<rect class="f${role}" x="${index}" width="1.02" height="1"/>`).join('');
  const box = id('picture').viewBox.baseVal;
  root.style.setProperty('--aspect', box.width / box.height);
  document.querySelector('footer').hidden = false;
  speak();
})();
