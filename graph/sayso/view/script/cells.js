/* Rows of answers as a table: an actor, an article, or words that a statement, event or figure holds lead there. */
sayso.cells = (() => {
  const { el, button } = sayso.dom;
  const { articles, actors, statements, events, figures } = sayso.data;
  const KINDS = { statement: statements, event: events, figure: figures };
  const WORDS = new Set(["said", "words", "trigger", "cue", "says", "saysFor", "saysAgainst", "saysAfter", "otherSays", "inside", "headline", "title", "measures", "topic", "role", "why", "source"]);
  const EVIDENCE = ["said", "words", "trigger"];
  let known = null;

  /* By what answers call them: actors by id and by a name that is theirs alone, things by article and id. */
  function index() {
    if (known) return known;
    known = { actor: new Map(actors.map(({ id }, place) => [id, place])), article: new Map(articles.map(({ id }, place) => [id, place])), name: new Map(), thing: new Map() };
    actors.forEach(({ name }, place) => known.name.set(name, known.name.has(name) ? null : place));
    for (const [kind, list] of Object.entries(KINDS)) {
      list.forEach((thing, place) => known.thing.set(`${articles[thing.article].id}#${thing.id}`, { kind, place }));
    }
    return known;
  }

  const text = (value) => (value === null ? "" : String(value.iri ?? value));

  /* The thing that an address names: { kind, place }, or null. */
  function named(value) {
    const address = text(value);
    const thing = /\/article\/([^/#]+#[^/#]+)$/.exec(address);
    if (thing) return index().thing.get(decode(thing[1])) || null;
    const [, kind, id] = /\/(actor|article)\/([^/#]+)$/.exec(address) || [];
    const place = kind === undefined ? undefined : index()[kind].get(decode(id));
    return place === undefined ? null : { kind, place };
  }

  function decode(part) {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }

  /* What a row tells of by its article and its place in it. */
  function evidence(columns, row) {
    const [article, begin, end] = ["article", "begin", "end"].map((name) => row[columns.indexOf(name)]);
    const found = article === undefined ? null : named(article);
    if (!found || found.kind !== "article" || begin === undefined) return null;
    const id = articles[found.place].id;
    return Object.keys(KINDS).map((kind) => index().thing.get(`${id}#${kind}-${begin}-${end}`)).find(Boolean) || null;
  }

  const OPEN = { actor: (place) => sayso.main.openActor(place), article: (place) => sayso.articles.open(place) };
  const TITLES = { actor: (place) => actors[place].name, article: (place) => articles[place].title };

  function opener(thing, label) {
    const act = () => (OPEN[thing.kind] ? OPEN[thing.kind](thing.place) : sayso.panel.openOne(thing.kind, thing.place));
    return button("", act, { class: "link" }, [el("bdi", {}, label)]);
  }

  function cell(column, value, thing) {
    if (value === null) return "";
    const found = named(value);
    if (found) return opener(found, TITLES[found.kind] ? TITLES[found.kind](found.place) : `${found.kind} ${text(value).split("#").pop()}`);
    if (thing && EVIDENCE.includes(column)) return opener(thing, text(value));
    const actor = typeof value === "string" && !WORDS.has(column) ? index().name.get(value) : undefined;
    if (actor !== undefined && actor !== null) return opener({ kind: "actor", place: actor }, value);
    return typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 6, useGrouping: Math.abs(value) >= 10_000 }) : text(value);
  }

  const worded = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/^./, (letter) => letter.toUpperCase());

  /* The table of an answer: { columns, rows }. */
  function table(name, { columns, rows }) {
    const shown = columns.map((column, place) => ({ column, place })).filter(({ column }) => !(["begin", "end"].includes(column) && columns.includes("article")));
    return sayso.table({ name, noun: "row", rows: () => [...rows], text: (row) => row.map(text).join(" "),
      columns: shown.map(({ column, place }) => ({ title: worded(column), numeric: rows.some((row) => typeof row[place] === "number"),
        sort: (row) => (typeof row[place] === "number" ? row[place] : text(row[place])), cell: (row) => cell(column, row[place], evidence(columns, row)) })) });
  }

  return { table, named, evidence };
})();
