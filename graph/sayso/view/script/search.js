/* One box for actors and words of statements: type, choose with the arrow keys, open with Enter. */
sayso.search = (() => {
  const { el } = sayso.dom;
  const { actors, statements, plain, speakers } = sayso.data;
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const MOST = 8;
  const actorText = actors.map((actor) => plain([actor.name, ...actor.names, ...actor.roles.map(([words]) => words)].join(" ")));
  const weight = (place) => actors[place].spoken.length + actors[place].spokenOf.length;
  let statementText = null; /* made when the texts are there */
  let found = [];
  let active = -1;

  function search(words) {
    const all = (texts) => [...texts.keys()].filter((place) => words.every((word) => texts[place].includes(word)));
    const starts = (place) => (plain(actors[place].name).startsWith(words[0]) ? 0 : 1);
    const people = all(actorText).sort((a, b) => starts(a) - starts(b) || weight(b) - weight(a));
    if (people.length < MOST) people.push(...near(words.join(" "), new Set(people)));
    return [
      ...people.slice(0, MOST).map((place) => ({ kind: actors[place].type, text: actors[place].name, open: () => sayso.main.openActor(place, true) })),
      ...all(statementText || []).slice(0, MOST).map((place) => ({ kind: speakers(statements[place]), text: snippet(statements[place].words, words[0]),
        open: () => sayso.panel.openOne("statement", place) })),
    ];
  }

  /* Actors whose name is spelt almost so: one slip in a short word, two in a longer one. */
  function near(text, without) {
    const slips = text.length < 4 ? 0 : text.length < 8 ? 1 : 2;
    if (!slips) return [];
    const words = text.split(" ");
    const fits = (place) => words.every((word) => actorWords(place).some((other) => distance(word, other.slice(0, word.length + 1), slips) <= (word.length < 8 ? 1 : 2)));
    return [...actors.keys()].filter((place) => !without.has(place) && weight(place) && fits(place)).sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
  }

  const actorWords = (place) => actorText[place].split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 40);

  /* Edits between two words, a swap of neighbours being one (Damerau and Levenshtein), as far as `most` + 1. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let above = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], above[j - 2] + 1);
      }
      above = row;
      row = next;
    }
    return row[b.length];
  }

  /* The words around the first hit. */
  function snippet(text, word) {
    const at = Math.max(0, plain(text).indexOf(word) - 30);
    const from = at ? text.indexOf(" ", at) + 1 : 0;
    return (from ? "… " : "") + text.slice(from, from + 110) + (text.length > from + 110 ? " …" : "");
  }

  function show() {
    if (!statementText) sayso.texts.whenAll(() => {
      if (statementText) return;
      statementText = statements.map((statement) => plain(`${speakers(statement)} ${statement.words}`));
      if (document.activeElement === input) show();
    });
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    found = words.length ? search(words) : [];
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
    input.addEventListener("input", show);
    input.addEventListener("keydown", key);
    input.addEventListener("blur", hide);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.target.closest("input, select, textarea")) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  return { start };
})();
