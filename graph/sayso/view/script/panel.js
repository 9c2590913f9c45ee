/* The side panel: what is known of an actor, of a tie between two, of one statement, event or figure. */
sayso.panel = (() => {
  const { el, button, counted } = sayso.dom;
  const { articles, actors, statements, events, figures, shown, speakers } = sayso.data;
  const { passage, marksOf } = sayso.evidence;
  const FIRST = 30;
  const panel = document.getElementById("panel");
  const before = [];
  let now = null;

  const actorButton = (place) =>
    button(actors[place].name, () => sayso.main.openActor(place), { class: "link", dir: "auto" });

  const joined = (nodes) => nodes.flatMap((node, index) => (index ? [", ", node] : [node]));

  const chip = (text, kind = "") => el("span", { class: `chip ${kind}` }, text);

  const articleLine = (thing) => {
    const article = articles[thing.article];
    const details = [article.publisher, article.date].filter(Boolean).join(", ");
    return el("p", { class: "from" }, el("cite", { dir: "auto" }, article.title), details ? ` — ${details}` : "");
  };

  function targets(statement) {
    return statement.about.map(([actor, stance]) =>
      el("span", { class: "target" }, actorButton(actor), " ", chip(stance, stance)));
  }

  /* One statement, with its evidence. */
  function card(place) {
    const statement = statements[place];
    const said = statement.speakers.length ? joined(statement.speakers.map(actorButton)) : [speakers(statement)];
    const within = statement.within;
    return el("article", { class: "card", "data-statement": place },
      el("p", { class: "who" }, ...said, statement.cue ? el("span", { class: "cue-word" }, ` ${statement.cue} `) : " "),
      statement.about.length ? el("p", { class: "whom" }, "about ", ...joined(targets(statement))) : null,
      statement.addressee.length
        ? el("p", { class: "whom" }, "to ", ...joined(statement.addressee.map(actorButton))) : null,
      el("blockquote", {}, ...passage(shown(statement), marksOf(place))),
      el("p", { class: "chips" }, chip(statement.kind),
        statement.cue_class ? chip(`cue of ${statement.cue_class}`) : null, statement.modality ? chip(statement.modality) : null,
        statement.said ? chip(`said ${statement.said}`) : null,
        statement.confidence === undefined ? null : chip(`confidence ${Math.round(statement.confidence * 100)}%`),
        statement.by ? chip(`found by ${statement.by}`) : null),
      within === undefined ? null : el("p", { class: "whom" }, "reported in ",
        button(`a statement by ${speakers(statements[within])}`, () => open(() => one("statement", within)), { class: "link" })),
      articleLine(statement),
      button("Open in article", () => sayso.articles.open(statement.article, "c", place), { class: "small" }));
  }

  function list(places, title) {
    if (!places.length) return null;
    const rest = places.slice(FIRST);
    const more = rest.length
      ? button(`Show ${counted(rest.length, "more statement")}`, () => more.replaceWith(...rest.map(card)), { class: "small" })
      : null;
    return el("section", {}, el("h3", {}, title), ...places.slice(0, FIRST).map(card), more);
  }

  function show(kind, ...children) {
    panel.replaceChildren(
      el("div", { class: "panel-head" },
        el("p", { class: "panel-kind" }, kind),
        before.length ? button("Back", back, { class: "small" }) : null,
        now ? button("Close", close, { class: "small", "aria-label": "Close details" }) : null),
      ...children.filter(Boolean));
    panel.scrollTop = 0;
    panel.classList.toggle("open", Boolean(now));
  }

  /* Shows a view and remembers the one it replaces. */
  function open(view) {
    if (now) before.push(now);
    now = view;
    view();
  }

  function back() {
    now = before.pop() || null;
    (now || overview)();
  }

  function close() {
    before.length = 0;
    now = null;
    overview();
    sayso.graph.choose(null);
  }

  const wanted = (places) => places.filter((place) => sayso.filters.passes(statements[place]));

  function facts(pairs) {
    const rows = pairs.filter(([, value]) => value && value.length);
    return rows.length ? el("dl", {}, ...rows.flatMap(([name, value]) =>
      [el("dt", {}, name), el("dd", { dir: "auto" }, ...[value].flat())])) : null;
  }

  function actor(place) {
    const known = actors[place];
    const by = wanted(known.spoken);
    const about = wanted(known.spokenOf);
    const link = known.wikidata && el("a", {
      href: `https://www.wikidata.org/wiki/${encodeURIComponent(known.wikidata)}`, target: "_blank", rel: "noopener noreferrer",
    }, known.wikidata);
    show(known.unnamed ? `unnamed ${known.type}` : known.type, el("h2", { dir: "auto" }, known.name),
      facts([
        ["Role", (known.roles || []).join("; ")],
        ["Belongs to", joined((known.affiliation || []).map(actorButton))],
        ["Also called", (known.names || []).join("; ")],
        ["Wikidata", link ? [link] : ""],
      ]),
      sayso.filters.active() ? el("p", { class: "note" }, "Only statements that pass the filters are listed.") : null,
      list(by, `Says (${by.length})`), list(about, `Is spoken about (${about.length})`),
      by.length + about.length ? null : el("p", {}, "No statement by or about this actor here."));
  }

  function edge(source, target, places) {
    const stances = ["positive", "negative", "neutral"].map((stance) => [stance, places.filter((place) =>
      statements[place].about.some(([who, how]) => who === target && how === stance)).length]);
    show("tie", el("h2", {}, actorButton(source), el("span", { class: "arrow", "aria-label": "about" }, " → "), actorButton(target)),
      el("p", { class: "chips" }, ...stances.filter(([, count]) => count).map(([stance, count]) => chip(`${count} ${stance}`, stance))),
      list(places, counted(places.length, "statement")));
  }

  /* A statement, event or figure alone. */
  function one(kind, place) {
    if (kind === "statement") return show(kind, card(place));
    const thing = (kind === "event" ? events : figures)[place];
    return show(kind, el("h2", {}, kind === "event" ? thing.type : thing.words),
      el("blockquote", {}, ...passage(shown(thing), [kind[0] + place])),
      thing.statement === undefined ? null : el("p", { class: "whom" }, "told in ",
        button(`a statement by ${speakers(statements[thing.statement])}`,
          () => open(() => one("statement", thing.statement)), { class: "link" })),
      articleLine(thing),
      button("Open in article", () => sayso.articles.open(thing.article, kind[0], place), { class: "small" }));
  }

  /* What to begin with: who speaks most, who is spoken about most. */
  function overview() {
    const most = (key) => actors.map((item, place) => [place, wanted(item[key]).length])
      .filter(([, count]) => count).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
    const ranked = (title, rows) => rows.length ? el("section", {}, el("h3", {}, title), el("ol", { class: "ranked" },
      ...rows.map(([place, count]) => el("li", {}, actorButton(place), el("span", { class: "count" }, String(count)))))) : null;
    show("overview", el("p", { class: "hint" }, "Choose an actor or an arrow to read what was said, word for word, in its article."),
      ranked("Speak most", most("spoken")), ranked("Are spoken about most", most("spokenOf")));
  }

  const refresh = () => (now || overview)();

  return {
    refresh, close,
    openActor: (place) => open(() => actor(place)),
    openEdge: (source, target, places) => open(() => edge(source, target,
      places.filter((place) => sayso.filters.passesOn(statements[place], target)))),
    openOne: (kind, place) => open(() => one(kind, place)),
  };
})();
