/* Who speaks about whom as a matrix, those of a community side by side; and the same as a table of pairs. */
sayso.matrix = (() => {
  const { el, counted } = sayso.dom;
  const { articles, actors, statements } = sayso.data;
  const { SIGNS } = sayso.cards;
  const MOST = 40;
  const TONES = ["positive", "negative", "neutral", "mixed"];

  /* The strongest on one side of the ties, community by community, each from the strongest down. */
  function side(ties, end) {
    const weight = new Map();
    ties.forEach((tie) => weight.set(tie[end], (weight.get(tie[end]) || 0) + tie.statements.length));
    const kept = [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    const group = (place) => (actors[place].community < 0 ? Infinity : actors[place].community);
    kept.sort((a, b) => (group(a[0]) - group(b[0]) || 0) || b[1] - a[1] || a[0] - b[0]);
    return { all: weight.size, kept: kept.map(([place, count]) => ({ place, label: actors[place].name, note: count, group: actors[place].community, open: () => sayso.main.openActor(place) })) };
  }

  function cell(ties, most, from, to) {
    if (from.place === to.place) return "self";
    const tie = ties.get(sayso.ties.id(from.place, to.place));
    if (!tie) return null;
    const [number, tone] = [tie.statements.length, sayso.ties.dominant(tie)];
    return { text: `${tone === "neutral" ? "" : SIGNS[tone]}${number}`, level: sayso.grid.level(number, most), tone, open: () => sayso.graph.openTie(tie),
      says: `${from.label} about ${to.label}: ${counted(number, "statement")}, ${tone === "mixed" ? "mixed" : `mostly ${tone}`}` };
  }

  const key = () => el("p", { class: "grid-key" }, "Rows speak, columns are spoken about. ", ...TONES.flatMap((tone) =>
    [el("span", { class: `swatch heat-4 tone-${tone}` }, SIGNS[tone]), ` ${tone} `]), "· stronger colour: more statements · gaps part the communities");

  function heat() {
    const element = el("div", { class: "scroll padded", tabindex: 0, role: "region", "aria-label": "Matrix" });
    function show() {
      const ties = sayso.ties.wanted();
      const list = [...ties.values()];
      const [rows, columns] = [side(list, "from"), side(list, "to")];
      const most = list.reduce((best, tie) => Math.max(best, tie.statements.length), 0);
      const cut = rows.all > MOST || columns.all > MOST;
      if (!list.length) return element.replaceChildren(el("p", { class: "hint" }, "Nobody speaks about anybody under these filters."));
      return element.replaceChildren(key(), cut ? el("p", { class: "note" }, `The ${MOST} strongest of ${counted(rows.all, "speaker")} and of ${counted(columns.all, "actor")} spoken about; the table holds all.`) : "",
        sayso.grid.grid({ name: "Who speaks about whom", corner: "speaks ↓ about →", rows: rows.kept, columns: columns.kept, cell: (from, to) => cell(ties, most, from, to) }));
    }
    return { element, show };
  }

  const pairs = () => sayso.table({ name: "Pairs", noun: "pair",
    rows: () => [...sayso.ties.wanted().values()].sort((a, b) => b.statements.length - a.statements.length),
    text: (tie) => `${actors[tie.from].name} ${actors[tie.to].name}`,
    columns: [
      { title: "Speaker", sort: (tie) => actors[tie.from].name, cell: (tie) => sayso.cards.actorButton(tie.from) },
      { title: "About", sort: (tie) => actors[tie.to].name, cell: (tie) => sayso.cards.actorButton(tie.to) },
      { title: "Statements", numeric: true, sort: (tie) => tie.statements.length,
        cell: (tie) => sayso.dom.button(String(tie.statements.length), () => sayso.graph.openTie(tie), { class: "link", "aria-label": `${counted(tie.statements.length, "statement")}: read` }) },
      ...TONES.slice(0, 3).map((stance) => ({ title: stance[0].toUpperCase() + stance.slice(1), numeric: true, sort: (tie) => sayso.ties.tally(tie)[stance], cell: (tie) => String(sayso.ties.tally(tie)[stance]) })),
      { title: "Articles", numeric: true, sort: (tie) => inArticles(tie), cell: (tie) => String(inArticles(tie)) },
    ] });

  const inArticles = (tie) => new Set(tie.statements.map((place) => articles[statements[place].article].id)).size;

  sayso.ways({ name: "matrix", title: "Matrix", ways: [{ title: "Heat map", make: heat }, { title: "Table", make: pairs }] });
})();
