/* One box for actors and words of statements: type, choose with the arrow keys, open with Enter. */
sayso.search = (() => {
  const { el } = sayso.dom;
  const { actors, statements, plain, speakers } = sayso.data;
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const { fuzzy } = sayso;
  const MOST = 8;
  let actorText = null; /* made when first asked */
  const weight = (place) => actors[place].spoken.length + actors[place].spokenOf.length;
  let statementText = null; /* made when the texts are there, as is `vocabulary`: every word in them */
  let vocabulary = null;
  const MANY = 5000; /* beyond so many statements slips in their words are looked for when the typing rests */
  let found = [];
  let resting = 0;
  let active = -1;

  function search(words, patient) {
    actorText ??= actors.map((actor) => plain([actor.name, ...actor.names, ...actor.roles.map(([role]) => role)].join(" ")));
    const starts = (place) => (plain(actors[place].name).startsWith(words[0]) ? 0 : 1);
    const people = holding(actorText, words).sort((a, b) => starts(a) - starts(b) || weight(b) - weight(a));
    if (people.length < MOST) people.push(...near(words, new Set(people)));
    const spoken = statementText ? said(words, patient) : { places: [], word: words[0] };
    return [
      ...people.slice(0, MOST).map((place) => ({ kind: actors[place].type, text: actors[place].name, open: () => sayso.main.openActor(place) })),
      ...spoken.places.slice(0, MOST).map((place) => ({ kind: speakers(statements[place]), text: snippet(statements[place].words, spoken.word),
        open: () => sayso.panel.openOne("statement", place) })),
    ];
  }

  const holding = (texts, words) => [...texts.keys()].filter((place) => words.every((word) => texts[place].includes(word)));

  /* Actors with names spelt almost so. */
  function near(words, without) {
    const fits = (place) => {
      const names = fuzzy.words(actorText[place]).slice(0, 40);
      return words.every((word) => names.some((other) => other.startsWith(word) || fuzzy.like(word, other)));
    };
    return [...actors.keys()].filter((place) => !without.has(place) && weight(place) && fits(place)).sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
  }

  /* Statements with these words, or where there are none, with words spelt almost so; and the first such word. */
  function said(words, patient) {
    const exact = holding(statementText, words);
    if (exact.length || (!patient && statements.length > MANY)) return { places: exact, word: words[0] };
    vocabulary ??= [...new Set(statementText.flatMap(fuzzy.words))];
    const meant = words.map((word) => vocabulary.filter((other) => other.includes(word) || fuzzy.like(word, other)));
    if (meant.some((others) => !others.length)) return { places: [], word: "" };
    const places = [...statementText.keys()].filter((place) => meant.every((others) => others.some((other) => statementText[place].includes(other))));
    const first = places.length ? plain(statements[places[0]].words) : "";
    return { places, word: meant[0].find((other) => first.includes(other)) || "" };
  }

  /* The words around the first hit. */
  function snippet(text, word) {
    const at = Math.max(0, plain(text).indexOf(word) - 30);
    const from = at ? text.indexOf(" ", at) + 1 : 0;
    return (from ? "… " : "") + text.slice(from, from + 110) + (text.length > from + 110 ? " …" : "");
  }

  function show(patient = false) {
    clearTimeout(resting);
    if (!patient && statements.length > MANY) resting = setTimeout(show, 200, true);
    if (!statementText) sayso.texts.whenAll(() => {
      if (statementText) return;
      statementText = statements.map((statement) => plain(`${speakers(statement)} ${statement.words}`));
      if (document.activeElement === input) show();
    });
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    found = words.length ? search(words, patient) : [];
    active = found.length ? 0 : -1;
    const rows = found.map((hit, index) => el("li", { role: "option", id: `hit-${index}`, on: { mousedown: (event) => { event.preventDefault(); open(index); } } },
      el("span", { class: "hit", dir: "auto" }, hit.text), el("span", { class: "hit-kind", dir: "auto" }, hit.kind)));
    list.replaceChildren(...(rows.length || !words.length ? rows : [el("li", { class: "none" }, "Nothing found")]));
    list.hidden = !words.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark();
  }

  function mark() {
    [...list.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", `hit-${active}`);
      list.children[active].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function open(index) {
    clearTimeout(resting);
    hide();
    found[index].open();
  }

  function hide() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function key(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) show();
      if (found.length) active = (active + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      mark();
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) open(active);
    else if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      hide();
    } else return;
    event.preventDefault();
  }

  function start() {
    input.addEventListener("input", () => show());
    input.addEventListener("keydown", key);
    input.addEventListener("blur", () => { clearTimeout(resting); hide(); });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.target.closest("input, select, textarea")) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  return { start };
})();
