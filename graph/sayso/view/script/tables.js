/* The tables: what each shows, one row a thing. Each is a tab of its own. */
sayso.tables = (() => {
  const { el, button } = sayso.dom;
  const { articles, actors, statements, events, figures, names, speakers } = sayso.data;

  const roles = (actor) => [...new Set(actor.roles.map(([words]) => words))];
  const places = (things) => things.map((_, place) => place);
  const link = (text, click) => button(text || "—", click, { class: "link" });
  const people = (list) => (list.length
    ? el("span", {}, ...list.flatMap((place, index) => [index ? ", " : "", link(actors[place].name, () => sayso.main.openActor(place))]))
    : "");
  const targets = (statement) => statement.about.filter(([, , grade]) => grade === "target");
  const targetNames = (place) => names(targets(statements[place]).map(([actor]) => actor));
  const stances = (statement) => el("div", {}, ...targets(statement).map(([actor, stance]) => el("span", { class: "target" },
    link(actors[actor].name, () => sayso.main.openActor(actor)), " ", sayso.cards.stanceChip(stance))));
  const evidence = (kind, list) => ({ title: kind === "statement" ? "Statement" : "Words", sort: (place) => list[place].words,
    wide: kind === "statement", cell: (place) => link(list[place].words, () => sayso.panel.openOne(kind, place)) });
  const article = (list) => ({ title: "Article", sort: (place) => articles[list[place].article].title,
    cell: (place) => link(articles[list[place].article].title, () => sayso.articles.open(list[place].article)) });
  const plainColumn = (title, value, numeric = false) => ({ title, sort: value, cell: (place) => String(value(place) ?? ""), numeric });
  const titleOf = (thing) => articles[thing.article].title;
  const told = (list) => plainColumn("Told by", (place) => (list[place].statement === null ? "" : speakers(statements[list[place].statement])));

  const MADE = {
    statements: () => sayso.table({ name: "Statements", noun: "statement",
      rows: () => [...sayso.filters.wanted()],
      text: (place) => [speakers(statements[place]), targetNames(place), statements[place].words, titleOf(statements[place])].join(" "),
      columns: [
        { title: "Speaker", sort: (place) => names(statements[place].speakers), cell: (place) => people(statements[place].speakers) },
        { title: "About", sort: (place) => targetNames(place), cell: (place) => stances(statements[place]),
          plain: (place) => targets(statements[place]).map(([actor, stance]) => `${actors[actor].name} (${stance})`).join("; ") },
        evidence("statement", statements),
        plainColumn("Kind", (place) => statements[place].kind),
        plainColumn("Cue", (place) => statements[place].cue_class || ""),
        plainColumn("Modality", (place) => statements[place].modality || ""),
        plainColumn("Date", (place) => statements[place].date),
        article(statements),
      ] }),
    actors: () => sayso.table({ name: "Actors", noun: "actor", rows: () => places(actors).filter((place) => actors[place].spoken.length + actors[place].spokenOf.length),
      text: (place) => [actors[place].name, ...actors[place].names, ...actors[place].roles.map(([words]) => words), actors[place].type].join(" "),
      columns: [
        { title: "Name", sort: (place) => actors[place].name, cell: (place) => link(actors[place].name, () => sayso.main.openActor(place)) },
        plainColumn("Type", (place) => actors[place].type),
        plainColumn("Role", (place) => roles(actors[place]).join("; ")),
        plainColumn("Says", (place) => actors[place].spoken.filter((one) => sayso.filters.passes(statements[one])).length, true),
        plainColumn("Spoken about", (place) => actors[place].spokenOf.filter((one) => sayso.filters.passesOn(statements[one], place)).length, true),
      ] }),
    events: () => sayso.table({ name: "Events", noun: "event", rows: () => sayso.things.events(),
      text: (place) => [events[place].type, events[place].words, names(events[place].actors.map(([actor]) => actor)), titleOf(events[place])].join(" "),
      columns: [
        plainColumn("Type", (place) => events[place].type),
        evidence("event", events),
        { title: "Who", sort: (place) => names(events[place].actors.map(([actor]) => actor)), cell: (place) => people(events[place].actors.map(([actor]) => actor)) },
        plainColumn("Where", (place) => (events[place].place === null ? "" : actors[events[place].place].name)),
        { title: "When", sort: (place) => events[place].date || "~", cell: (place) => sayso.dates.told(events[place]), plain: (place) => sayso.dates.told(events[place]) },
        plainColumn("Status", (place) => events[place].status || ""),
        told(events),
        article(events),
      ] }),
    figures: () => sayso.table({ name: "Figures", noun: "figure", rows: () => sayso.things.figures(),
      text: (place) => [figures[place].words, figures[place].unit, figures[place].measures, figures[place].whose, names(figures[place].of), titleOf(figures[place])].join(" "),
      columns: [
        evidence("figure", figures),
        { title: "Value", numeric: true, sort: (place) => Number(figures[place].value), plain: (place) => [figures[place].value, figures[place].upper].filter(Boolean).join("–"),
          cell: (place) => [figures[place].value, figures[place].upper].filter(Boolean).map((value) => Number(value).toLocaleString("en", { maximumFractionDigits: 6 })).join("–") },
        plainColumn("Unit", (place) => sayso.quantities.unit(figures[place])),
        plainColumn("Measures", (place) => [figures[place].measures, figures[place].whose].filter(Boolean).join(": ")),
        { title: "Of", sort: (place) => names(figures[place].of), cell: (place) => people(figures[place].of) },
        plainColumn("Period", (place) => figures[place].date || ""),
        plainColumn("Qualifier", (place) => figures[place].qualifier || ""),
        plainColumn("Change", (place) => figures[place].change || ""),
        told(figures),
        article(figures),
      ] }),
  };
  const TITLES = { statements: "Statements", actors: "Actors" }; /* events and figures have views of their own */
  const made = {};

  /* Makes a table when its tab is first shown, and brings it up to date later; again when all texts are there. */
  function show(name, section) {
    if (made[name]) made[name].show();
    else {
      made[name] = MADE[name]();
      section.append(made[name].element);
      if (!sayso.texts.complete()) sayso.texts.whenAll(() => made[name].show());
    }
  }

  for (const [name, title] of Object.entries(TITLES)) sayso.tabs.add({ name, title, show: (section) => show(name, section) });

  return { events: MADE.events, figures: MADE.figures };
})();
