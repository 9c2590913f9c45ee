/* Share of voice: who is quoted how often by which outlet. */
sayso.sources = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, actors, statements, sourceOf } = sayso.data;
  const VOICES = 30;
  const OUTLETS = 14;
  const NAMED = 3;
  const WIDE = 8;

  const outlet = (place) => sourceOf(articles[statements[place].article]);
  const percent = (part, whole) => `${Math.round((100 * part) / whole)} %`;

  /* What the filters leave, by outlet: { name, statements, articles, voices: actor -> statements }, the largest first. */
  function outlets() {
    const found = new Map();
    for (const place of sayso.filters.wanted()) {
      const name = outlet(place);
      if (!found.has(name)) found.set(name, { name, statements: [], articles: new Set(), voices: new Map() });
      const here = found.get(name);
      here.statements.push(place);
      here.articles.add(statements[place].article);
      statements[place].speakers.forEach((actor) => here.voices.set(actor, [...(here.voices.get(actor) || []), place]));
    }
    return [...found.values()].sort((a, b) => b.statements.length - a.statements.length || (a.name < b.name ? -1 : 1));
  }

  function voices(all) {
    const counts = new Map();
    all.forEach((one) => one.voices.forEach((places, actor) => counts.set(actor, (counts.get(actor) || 0) + places.length)));
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  const loudest = (one) => [...one.voices].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);

  /* Statements of one outlet, of one voice if one is given, in the panel. */
  function open(one, actor) {
    const places = actor === undefined ? one.statements : one.voices.get(actor);
    sayso.panel.open(() => sayso.panel.show("share of voice", el("h2", {}, actor === undefined ? "" : sayso.cards.actorButton(actor), actor === undefined ? "" : " in ", el("bdi", {}, one.name)),
      el("p", { class: "hint" }, `${counted(places.length, "statement")}, ${percent(places.length, one.statements.length)} of what ${one.name} quotes`),
      actor === undefined ? sayso.profile.bars("Quoted most", loudest(one).map(([who, all]) => [sayso.cards.actorButton(who), all.length])) : null,
      sayso.cards.list(places, "Statements")));
  }

  function heat() {
    const element = el("div", { class: "scroll padded", tabindex: 0, role: "region", "aria-label": "Share of voice" });
    function show() {
      const all = outlets();
      const heard = voices(all);
      const columns = all.slice(0, OUTLETS).map((one) => ({ one, label: one.name, note: one.statements.length, open: () => open(one) }));
      const rows = heard.slice(0, VOICES).map(([place, count]) => ({ place, label: actors[place].name, note: count, open: () => sayso.main.openActor(place) }));
      const most = Math.max(0.01, ...columns.flatMap(({ one }) => rows.map(({ place }) => (one.voices.get(place)?.length || 0) / one.statements.length)));
      const cut = all.length > OUTLETS || heard.length > VOICES;
      if (!all.length) return element.replaceChildren(el("p", { class: "hint" }, "No statement passes the filters."));
      const wide = columns.length <= WIDE;
      return element.replaceChildren(el("p", { class: "grid-key" }, "How many of an outlet's statements each speaker has, and which share of them; stronger colour: larger share."),
        cut ? el("p", { class: "note" }, `The ${Math.min(VOICES, heard.length)} most quoted of ${counted(heard.length, "speaker")}, ${Math.min(OUTLETS, all.length)} of ${counted(all.length, "outlet")}; the table holds all outlets.`) : "",
        sayso.grid.grid({ name: "Who is quoted how often by which outlet", corner: "speaker ↓ outlet →", rows, columns, wide, cell: (row, column) => cell(row, column, most, wide) }));
    }
    return { element, show };
  }

  function cell({ place, label }, { one }, most, wide) {
    const number = one.voices.get(place)?.length || 0;
    if (!number) return null;
    return { text: wide ? `${number} · ${percent(number, one.statements.length)}` : String(number), level: sayso.grid.level(number / one.statements.length, most), tone: "share", open: () => open(one, place),
      says: `${label} in ${one.name}: ${counted(number, "statement")}, ${percent(number, one.statements.length)}` };
  }

  const number = (title, count) => ({ title, numeric: true, sort: count, cell: (one) => String(count(one)) });
  const top = (one) => loudest(one).slice(0, NAMED).map(([actor, places]) => `${actors[actor].name} ${percent(places.length, one.statements.length)}`).join(", ");

  const table = () => sayso.table({ name: "Sources", noun: "outlet", rows: outlets, text: (one) => `${one.name} ${top(one)}`,
    columns: [
      { title: "Outlet", sort: (one) => one.name, cell: (one) => button(one.name, () => open(one), { class: "link" }) },
      number("Articles", (one) => one.articles.size), number("Statements", (one) => one.statements.length), number("Speakers", (one) => one.voices.size),
      { title: "Quoted most", sort: top, cell: (one) => el("span", {}, ...sayso.cards.joined(loudest(one).slice(0, NAMED).map(([actor, places]) =>
        el("span", {}, button("", () => open(one, actor), { class: "link" }, [el("bdi", {}, actors[actor].name)]), ` ${percent(places.length, one.statements.length)}`)))) },
    ] });

  sayso.ways({ name: "sources", title: "Sources", ways: [{ title: "Share of voice", make: heat }, { title: "Table", make: table }] });
})();
