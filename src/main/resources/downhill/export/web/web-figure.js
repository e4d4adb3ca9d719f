// What is seen on a lesson's page: a view, and all moments that one may go to from there.
const figureOf = (all, changed) => {
  const {facts, marks, lines, moments} = all;
  let view = null;
  let moment = 0;
  let timer = 0;

  const reel = () => view.reel || [0, 0];
  const last = () => reel()[0] + reel()[1] - 1;
  // Where in the reel is what the view shows by itself.
  const home = () => {
    for (let at = reel()[0]; at <= last(); at++) {
      if (moments[at].step === view.at[0] && moments[at].phase === view.at[1]) {
        return at;
      }
    }
    return reel()[0];
  };
  const rest = step => {
    for (let at = reel()[0]; at <= last(); at++) {
      if (moments[at].step >= step && moments[at].phase === 0) {
        return at;
      }
    }
    return last();
  };
  const shown = () => view.reel && moment === home() ? view.own : moment;

  const draw = language => {
    const seen = moments[view.reel ? shown() : view.own].seen[language];
    id('marks').innerHTML = seen.figure.map(mark => marks(mark)).join('');
    const told = seen.told.map(line => lines(line)).join('');
    if (id('told').innerHTML !== told) {
      id('told').innerHTML = told;
    }
    const height = 4 * view.height;
    id('picture').setAttribute('viewBox', `0 0 ${facts.width} ${height}`);
    root.style.setProperty('--aspect', facts.width / height);
    id('transport').hidden = !view.reel;
    if (view.reel) {
      const words = facts.words[facts.languages[language]];
      const place = filled(words.of, moments[moment].step, view.length);
      id('place').textContent = place;
      id('scrubber').max = view.length;
      id('scrubber').value = moments[moment].step;
      id('scrubber').setAttribute('aria-valuetext', place);
      id('first').disabled = id('back').disabled = moment === reel()[0];
      id('next').disabled = id('last').disabled = moment === last();
      id('play').setAttribute('aria-pressed', timer !== 0);
    }
  };

  const pause = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const go = to => {
    moment = Math.max(reel()[0], Math.min(last(), to));
    changed();
  };
  const step = by => {
    const here = moments[moment];
    go(by < 0 ? rest(here.phase > 0 ? here.step : here.step - 1) : rest(here.step + 1));
  };
  const tick = () => {
    timer = 0;
    if (moment < last()) {
      moment++;
      timer = setTimeout(tick, moments[moment].phase === 0 ? 300 : 800);
    }
    changed();
  };
  const play = () => {
    if (timer) {
      pause();
    } else {
      moment = moment === last() ? reel()[0] : moment;
      timer = setTimeout(tick, 200);
    }
    changed();
  };
  const still = deed => () => {
    pause();
    deed();
  };

  id('first').onclick = still(() => go(reel()[0]));
  id('back').onclick = still(() => step(-1));
  id('next').onclick = still(() => step(1));
  id('last').onclick = still(() => go(last()));
  id('play').onclick = play;
  id('scrubber').oninput = event => {
    const wanted = +event.target.value;
    pause();
    go(rest(wanted));
  };
  const keys = {
    ArrowRight: fine => still(() => fine ? go(moment + 1) : step(1)),
    ArrowLeft: fine => still(() => fine ? go(moment - 1) : step(-1)),
    Home: () => still(() => go(reel()[0])),
    End: () => still(() => go(last())),
    ' ': () => play
  };

  return {
    show: number => {
      pause();
      view = facts.views[number];
      moment = home();
    },
    draw,
    // Whether a key did something.
    press: (key, fine) => {
      if (!view.reel || !keys[key]) {
        return false;
      }
      keys[key](fine)();
      return true;
    }
  };
};
