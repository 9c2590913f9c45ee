/* The side panel: what is known of an actor, of a tie between two, of one statement, event or figure. Others may show
   something of their own with `open(view)`, a function that calls `show(kind, ...nodes)`. */
sayso.panel = (() => {
  const { el, button, counted } = sayso.dom;
  const { actors, statements, events, figures, speakers } = sayso.data;
  const { actorButton, stanceChip, articleLine, quote, card, list } = sayso.cards;
  const panel = document.getElementById("panel");
  const before = [];
  const listeners = [];
  let now = null;

  function show(kind, ...children) {
    panel.replaceChildren(
      el("div", { class: "panel-head" },
        el("p", { class: "panel-kind" }, kind),
        before.length ? button("Back", back, { class: "small" }) : null,
        now ? button("Close", close, { class: "small", "aria-label": "Close details" }) : null),
      ...children.filter(Boolean));
    panel.classList.toggle("open", Boolean(now));
    listeners.forEach((listener) => listener());
  }

  /* Shows a view and remembers the one it replaces. */
  function open(view) {
    if (now) before.push(now);
    now = view;
    view();
    panel.scrollTop = 0;
  }

  function back() {
    now = before.pop() || null;
    (now || overview)();
    panel.scrollTop = 0;
  }

  function close() {
    before.length = 0;
    now = null;
    overview();
    sayso.graph.choose(null);
  }

  function actor(place) {
    const { unnamed, type } = actors[place];
    show(unnamed ? `unnamed ${type}` : type, ...sayso.profile.parts(place));
  }

  /* Everything one actor says about another, in order. */
  function tie(from, to) {
    const found = sayso.ties.wanted().get(sayso.ties.id(from, to)) || { to, statements: [] };
    const counts = Object.entries(sayso.ties.tally(found)).filter(([, count]) => count);
    show("who says what about whom", el("h2", {}, actorButton(from), el("span", { class: "arrow", role: "img", "aria-label": "about" }, " → "), actorButton(to)),
      el("p", { class: "chips" }, ...counts.map(([stance, count]) => stanceChip(stance, `${count} ${stance}`))),
      list(found.statements, counted(found.statements.length, "statement")) || el("p", {}, "None passes the filters."));
  }

  /* A statement, event or figure alone. */
  function one(kind, place) {
    if (kind === "statement") return show(kind, card(place));
    const thing = (kind === "event" ? events : figures)[place];
    const heading = el("h2", {}, kind === "event" ? thing.type : thing.words);
    return show(kind, heading, kind === "figure" ? sayso.profile.facts(sayso.quantities.facts(place)) : null,
      quote(thing, [kind[0] + place], () => { if (kind !== "event") heading.textContent = thing.words; }),
      thing.statement === null ? null : el("p", { class: "whom" }, "told in ",
        button(`a statement by ${speakers(statements[thing.statement])}`, () => openOne("statement", thing.statement), { class: "link" })),
      articleLine(thing),
      button("Open in article", () => sayso.articles.open(thing.article, kind[0], place), { class: "small" }));
  }

  /* What to begin with: who speaks most, who is spoken about most. */
  function overview() {
    const counts = [new Map(), new Map()];
    const add = (map, place) => map.set(place, (map.get(place) || 0) + 1);
    for (const place of sayso.filters.wanted()) {
      statements[place].speakers.forEach((who) => add(counts[0], who));
      statements[place].about.filter((entry) => sayso.filters.entryPasses(statements[place], entry)).forEach(([who]) => add(counts[1], who));
    }
    const [speak, heard] = counts.map((map) => [...map].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10)
      .map(([place, count]) => [actorButton(place), count]));
    show("overview", el("h2", { class: "unseen" }, "Who speaks and who is spoken about"), el("p", { class: "hint" }, "Choose an actor or an arrow to read what was said, word for word, in its article."),
      sayso.profile.bars("Speak most", speak), sayso.profile.bars("Are spoken about most", heard));
  }

  const refresh = () => (now || overview)();

  /* A view that the address can name. */
  const named = (kind, places, view) => Object.assign(view, { shown: { kind, places } });

  const openOne = (kind, place) => open(named(kind, [place], () => one(kind, place)));
  const openActor = (place) => open(named("actor", [place], () => actor(place)));
  const openTie = (from, to) => open(named("tie", [from, to], () => tie(from, to)));

  return { refresh, close, open, show, openOne, openActor, openTie, shown: () => now && now.shown, onChange: (listener) => listeners.push(listener) };
})();
