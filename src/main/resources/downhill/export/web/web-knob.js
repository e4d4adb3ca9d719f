// What can be dragged on a lesson's page: by its slider, by keys, and in the figure itself.
const knobOf = ({knob, place, isWaiting, text, isDrag, moved}) => {
  const columns = () => knob().columns;
  const show = () => {
    const dragged = knob();
    id('dragging').hidden = !dragged;
    const isSeen = Boolean(dragged) && isDrag() && dragged.what !== 'rate';
    const isMap = Boolean(dragged) && dragged.views.length > dragged.columns;
    id('figure').classList.toggle('draggable', isSeen);
    id('figure').classList.toggle('both', isSeen && isMap);
    if (!dragged) {
      return;
    }
    const plain = html => html.replace(/<[^>]*>/g, '');
    id('knob-name').textContent = text(dragged.name);
    const here = isWaiting() ? '' : text(dragged.told[place()]);
    id('knob-told').innerHTML = here;
    id('knob').max = dragged.columns - 1;
    id('knob').value = place() % dragged.columns;
    id('knob-b').hidden = !isMap;
    id('knob-b').max = dragged.views.length / dragged.columns - 1;
    id('knob-b').value = Math.floor(place() / dragged.columns);
    id('knob-b').setAttribute('aria-label', 'b');
    for (const slider of ['knob', 'knob-b']) {
      id(slider).setAttribute('aria-valuetext', plain(here));
    }
    id('ribbon').setAttribute('viewBox', `0 0 ${Math.max(1, dragged.roles.length)} 1`);
    id('ribbon').innerHTML = dragged.roles.map((role, at) =>
      `<rect class="f${role}" x="${at}" width="1.02" height="1"/>`).join('');
    id('verdict').textContent = dragged.said.length ? text(dragged.said[place()]) : '';
  };

  id('knob').oninput = () => moved(Math.floor(place() / columns()) * columns() + +id('knob').value);
  id('knob-b').oninput = () => moved(+id('knob-b').value * columns() + place() % columns());

  // In the figure: the place that is nearest; on a curve only from left to right.
  const picture = id('picture');
  const nearest = event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
    const dragged = knob();
    const isMap = dragged.views.length > dragged.columns;
    let best = 0;
    let least = Infinity;
    dragged.x.forEach((x, at) => {
      const off = Math.hypot(x - point.x, isMap ? dragged.y[at] - point.y : 0);
      if (off < least) {
        least = off;
        best = at;
      }
    });
    return best;
  };
  let held = false;
  picture.addEventListener('pointerdown', event => {
    if (id('figure').classList.contains('draggable') && event.button === 0) {
      held = true;
      picture.setPointerCapture(event.pointerId);
      moved(nearest(event));
    }
  });
  picture.addEventListener('pointermove', event => {
    if (held && nearest(event) !== place()) {
      moved(nearest(event));
    }
  });
  for (const end of ['pointerup', 'pointercancel']) {
    picture.addEventListener(end, () => held = false);
  }
  return {show};
};
