(async () => {
  const all = await unpacked();
  if (!all) {
    return;
  }
  const {facts} = all;
  let language = usersLanguage(facts.languages);
  let index = 0;
  const been = facts.pages.map(() => '');
  // What has been answered on the page that is shown: an option, an order, what was typed, a place of the knob.
  let answer = null;
  let said = null;
  let place = 0;
  let touched = false;

  const words = () => facts.words[facts.languages[language]];
  const text = numbers => facts.texts[numbers[language]];
  const page = () => facts.pages[index];
  const question = () => page().question;
  const knob = () => question() && question().knob || page().knob;
  const make = (tag, more) => Object.assign(document.createElement(tag), more);
  const figure = figureOf(all, () => figure.draw(language));

  const judged = () => {
    const asked = question();
    if (asked.kind === 'choose' || asked.kind === 'side') {
      return asked.options[answer].reply;
    }
    if (asked.kind === 'order') {
      return asked.said[answer.join(',')];
    }
    if (asked.kind === 'drag') {
      return asked.said[place];
    }
    const number = numberTyped();
    const stretch = asked.stretches.findLast(each => each.from === undefined || number >= each.from);
    if (!stretch.numbers) {
      return stretch.said[0];
    }
    const off = stretch.numbers.map(each => Math.abs(each - number));
    return stretch.said[off.indexOf(Math.min(...off))];
  };
  const numberTyped = () => {
    const parts = String(answer).trim().replace(/[−–]/g, '-').replace(',', '.').split('/');
    const numbers = parts.map(part => part.trim() === '' ? NaN : Number(part));
    return parts.length === 2 ? numbers[0] / numbers[1] : parts.length === 1 ? numbers[0] : NaN;
  };
  const isAnswered = () => {
    const kind = question().kind;
    return kind === 'order' || kind === 'drag' && (touched || !question().waits) || answer !== null && answer !== '';
  };

  const base = () => {
    const dragged = knob();
    if (dragged && (touched || !question() || !question().waits)) {
      return dragged.views[place];
    }
    const option = question() && question().kind === 'choose' && answer !== null && question().options[answer];
    return option && option.view !== undefined ? option.view : page().view;
  };
  // After a reply, what is answered anew is answered on the page as it was.
  const reopened = () => {
    said = null;
    id('wrong').hidden = true;
    figure.show(base());
    show();
  };

  const check = () => {
    if (said || !question() || !isAnswered()) {
      return;
    }
    if (question().kind === 'number' && !Number.isFinite(numberTyped())) {
      id('wrong').hidden = false;
      id('wrong').textContent = words().notNumber;
      id('typed').setAttribute('aria-invalid', true);
      id('typed').focus();
      return;
    }
    said = question().replies[judged()];
    been[index] = said.right ? 'right' : been[index];
    if (said.view !== undefined) {
      figure.show(said.view);
    }
    show();
  };

  const choices = asked => asked.options.map((option, number) => {
    const row = make('label', {className: 'answer'});
    const input = make('input', {type: 'radio', name: 'answer', value: number, checked: answer === number,
      id: `choice-${number + 1}`});
    input.onchange = () => {
      answer = number;
      reopened();
      id(`choice-${number + 1}`).focus();
    };
    row.append(input, make('span', {className: 'says', innerHTML: text(option.text)}));
    row.classList.toggle('good', said !== null && said.right && answer === number);
    return row;
  });
  // Beside one's own order, once it was checked: what decides, and where that belongs. What is alike may stand either way.
  const compared = (asked, item, at) => {
    const sorted = asked.options.map(option => option.first).sort((one, other) => one - other);
    const option = asked.options[item];
    return said ? text(sorted[at] === option.first ? option.value : option.place) : '';
  };
  const ordered = asked => answer.map((item, at) => {
    const row = make('div', {className: 'answer ordered'});
    const move = by => {
      answer = [...answer];
      [answer[at], answer[at + by]] = [answer[at + by], answer[at]];
      reopened();
      const end = at + by === 0 || at + by === answer.length - 1;
      id(`order-${(by < 0) === !end ? 'up' : 'down'}-${at + by + 1}`).focus();
    };
    const button = (by, name, sign) => {
      const made = make('button', {type: 'button', id: `order-${name}-${at + 1}`, textContent: sign,
        disabled: at + by < 0 || at + by >= answer.length, onclick: () => move(by)});
      made.setAttribute('aria-label', filled(words()[name], at + 1));
      return made;
    };
    row.append(make('span', {className: 'number', textContent: at + 1}),
      make('span', {className: 'says', innerHTML: text(asked.options[item].text) + compared(asked, item, at)}),
      button(-1, 'up', '↑'), button(1, 'down', '↓'));
    return row;
  });
  const typed = () => {
    const field = make('input', {id: 'typed', inputMode: 'decimal', autocomplete: 'off', value: answer || ''});
    field.setAttribute('aria-label', words().typed);
    field.oninput = () => {
      answer = field.value;
      field.removeAttribute('aria-invalid');
      id('wrong').hidden = true;
      if (said) {
        said = null;
        figure.show(base());
        figure.draw(language);
      }
      showState();
    };
    return [field];
  };
  const answers = asked => asked.kind === 'order' ? ordered(asked) : asked.kind === 'number' ? typed()
    : asked.kind === 'drag' ? [make('div', {id: 'dragged'})] : choices(asked);

  const showState = () => {
    const asked = question();
    document.body.classList.toggle('asked', Boolean(asked));
    id('question').hidden = !asked;
    if (asked) {
      id('hint').hidden = id('check').hidden = said !== null;
      id('check').disabled = !isAnswered();
      id('reply').hidden = said === null;
      if (said) {
        id('reply').className = said.right ? 'right' : '';
        const html = `<h3>${said.right ? words().right : words().look}</h3>${text(said.text)}`;
        if (id('reply').innerHTML !== html) {
          id('reply').innerHTML = html;
        }
      }
      if (asked.kind === 'drag') {
        id('dragged').innerHTML = isAnswered() ? text(asked.knob.told[place]) : words().waiting;
      }
    }
    const locked = said && said.view !== undefined ? said.locked : page().locked;
    id('locked').hidden = !locked;
    id('locked').textContent = locked ? text(locked) : '';
    id('page-next').classList.toggle('on', index < facts.pages.length - 1 && (!asked || said !== null));
    [...id('dots').children].forEach((dot, number) => {
      dot.className = been[number];
      dot.toggleAttribute('aria-current', number === index);
    });
  };
  const show = () => {
    id('page-title').innerHTML = text(page().title);
    id('text').innerHTML = text(page().text);
    const asked = question();
    if (asked) {
      id('ask').innerHTML = text(asked.ask);
      id('hint').textContent = text(asked.hint);
      id('answers').className = asked.kind;
      id('answers').replaceChildren(...answers(asked));
    }
    showKnob();
    showState();
    id('page-place').textContent = `${index + 1} / ${facts.pages.length}`;
    id('page-back').disabled = index === 0;
    id('page-next').disabled = index === facts.pages.length - 1;
    figure.draw(language);
  };
  const dragging = knobOf({knob, place: () => place, text,
    isWaiting: () => Boolean(question() && question().waits && !touched),
    isDrag: () => Boolean(question() && question().knob),
    moved: to => {
      place = to;
      touched = true;
      said = null;
      figure.show(base());
      figure.draw(language);
      showKnob();
      showState();
    }});
  const showKnob = () => dragging.show();

  const turn = to => {
    index = Math.max(0, Math.min(facts.pages.length - 1, to));
    been[index] = been[index] || 'been';
    said = null;
    touched = false;
    answer = question() && question().kind === 'order' ? question().begins : null;
    place = knob() ? knob().own : 0;
    id('wrong').hidden = true;
    figure.show(base());
    show();
  };
  const turned = to => {
    turn(to);
    id('page-title').focus({preventScroll: true});
    scrollTo(0, 0);
  };
  const speak = () => {
    root.lang = facts.languages[language];
    document.title = id('title').textContent = text(facts.title);
    for (const name of ['first', 'back', 'play', 'next', 'last', 'theme', 'again']) {
      id(name).setAttribute('aria-label', words()[name]);
      id(name).title = words()[name];
    }
    id('scrubber').setAttribute('aria-label', words().place);
    id('pages').setAttribute('aria-label', words().pages);
    id('page-back').textContent = words().pageBack;
    id('page-next').textContent = words().pageNext;
    id('check').textContent = words().checkAnswer;
    id('keys').textContent = words().keys;
    id('dots').replaceChildren(...facts.pages.map((each, number) => {
      const dot = make('li', {title: filled(words().pageOf, number + 1, facts.pages.length)});
      dot.setAttribute('aria-label', dot.title);
      return dot;
    }));
    document.querySelectorAll('.language').forEach(button =>
      button.setAttribute('aria-pressed', button.dataset.language === facts.languages[language]));
    show();
  };

  id('question').onsubmit = event => {
    event.preventDefault();
    check();
  };
  id('page-back').onclick = () => turned(index - 1);
  id('page-next').onclick = () => turned(index + 1);
  id('again').onclick = () => turned(index);
  id('theme').onclick = switchTheme;
  document.querySelectorAll('.language').forEach(button => button.onclick = () => {
    language = facts.languages.indexOf(button.dataset.language);
    speak();
  });
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const input = event.target.tagName === 'INPUT' && event.target.id !== 'scrubber';
    const space = event.key === ' ' && event.target.tagName === 'BUTTON';
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      turned(index + (event.key === 'PageDown' ? 1 : -1));
    } else if (!input && !space && figure.press(event.key, event.shiftKey)) {
      event.preventDefault();
    }
  });
  turn(0);
  speak();
  document.querySelector('footer').hidden = false;
})();
