/* A view that can be looked at in several ways: a button each above, the chosen one below.
   ways: [{ title, make() }], where make gives { element, show() }: `show` brings it up to date. `first()` gives the
   place of the way that is there at first. */
sayso.ways = ({ name, title, ways, first = () => 0 }) => {
  const { el, button } = sayso.dom;
  const made = [];
  const body = el("div", { class: "way" });
  let current = 0;
  const buttons = ways.map((way, index) => button(way.title, () => choose(index), { class: "small", "aria-pressed": String(index === 0) }));

  function take(index) {
    current = index;
    buttons.forEach((one, place) => one.setAttribute("aria-pressed", String(place === index)));
  }

  function choose(index) {
    take(index);
    update();
  }

  function update() {
    const fresh = !made[current];
    made[current] ??= ways[current].make();
    if (body.firstChild !== made[current].element) body.replaceChildren(made[current].element);
    made[current].show();
    if (fresh && !sayso.texts.complete()) sayso.texts.whenAll(() => made[current].show());
  }

  function show(section) {
    if (!section.firstChild) {
      section.append(el("div", { class: "ways", role: "group", "aria-label": `${title}: ways to look` }, ...buttons), body);
      take(first());
    }
    update();
  }

  sayso.tabs.add({ name, title, show });
  return { choose };
};
