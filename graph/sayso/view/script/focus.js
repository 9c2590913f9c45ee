/* From one actor to others: its surroundings, the way to another, two side by side. */
sayso.focus = (() => {
  const { el, button, counted } = sayso.dom;
  const { actors, plain } = sayso.data;
  const { actorButton, stanceChip, list } = sayso.cards;

  /* What a profile offers. */
  function buttons(place) {
    const around = (steps) => button(`Only ${counted(steps, "step")} around`, () => sayso.scene.set({ kind: "around", actor: place, steps }), { class: "small" });
    return [around(1), around(2), ask("Path to …", (other) => path(place, other)), ask("Compare with …", (other) => compare(place, other))];
  }

  /* A button that becomes a field for another actor's name. */
  function ask(title, act) {
    const made = button(title, () => {
      const field = el("input", { type: "text", class: "narrow", list: "actor-names", "aria-label": title, placeholder: title, autocomplete: "off" });
      const take = () => {
        const other = find(field.value);
        if (other !== undefined) act(other);
      };
      field.addEventListener("change", take);
      field.addEventListener("keydown", (event) => { if (event.key === "Escape") field.replaceWith(made); });
      names();
      made.replaceWith(field);
      field.focus();
    }, { class: "small" });
    return made;
  }

  /* The names of all that speak or are spoken about, for completion; made once. */
  function names() {
    if (document.getElementById("actor-names")) return;
    const known = [...actors.keys()].filter((place) => actors[place].spoken.length + actors[place].spokenOf.length).slice(0, 5000);
    document.body.append(el("datalist", { id: "actor-names" }, ...known.map((place) => el("option", { value: actors[place].name }))));
  }

  function find(text) {
    const wanted = plain(text.trim());
    if (!wanted) return undefined;
    const matching = [...actors.keys()].filter((place) => plain(actors[place].name).includes(wanted));
    const exact = matching.find((place) => plain(actors[place].name) === wanted);
    return exact ?? matching.sort((a, b) => actors[b].spoken.length - actors[a].spoken.length)[0];
  }

  function path(from, to) {
    sayso.scene.set({ kind: "path", from, to });
    sayso.panel.open(() => {
      const way = sayso.scene.path(from, to);
      const steps = way.slice(1).map((place, index) => [way[index], place]);
      const ties = sayso.ties.wanted();
      const tie = (a, b) => { const found = ties.get(sayso.ties.id(a, b)); return found ? [button(counted(found.statements.length, "statement"), () => sayso.graph.openTie(found), { class: "link" }), ` by ${actors[a].name} `] : []; };
      sayso.panel.show("path", el("h2", {}, actorButton(from), " … ", actorButton(to)),
        way.length ? el("ol", { class: "path-steps" }, ...steps.map(([a, b]) => el("li", {}, actorButton(a), " – ", actorButton(b), el("p", { class: "whom" }, ...tie(a, b), ...tie(b, a)))))
          : el("p", {}, "No tie leads from one to the other."));
    });
  }

  /* Two actors side by side: how much each speaks, whom both speak about, and what each says of the other. */
  function compare(a, b) {
    sayso.scene.set({ kind: "compare", from: a, to: b });
    sayso.panel.open(() => {
      const ties = sayso.ties.wanted();
      const of = (place) => new Map([...ties.values()].filter(({ from }) => from === place).map((tie) => [tie.to, tie]));
      const [ofA, ofB] = [of(a), of(b)];
      const cell = (tie) => (tie ? [button(String(tie.statements.length), () => sayso.graph.openTie(tie), { class: "link" }), " ", stanceChip(sayso.ties.dominant(tie))] : ["–"]);
      const targets = [...new Set([...ofA.keys(), ...ofB.keys()])].filter((place) => place !== a && place !== b);
      const both = (place) => (ofA.has(place) && ofB.has(place) ? 0 : 1);
      targets.sort((x, y) => both(x) - both(y) || actors[x].name.localeCompare(actors[y].name, "en"));
      const between = (from, to) => list((ties.get(sayso.ties.id(from, to)) || { statements: [] }).statements, `${actors[from].name} about ${actors[to].name}`);
      sayso.panel.show("side by side", el("table", { class: "compare" }, el("caption", { class: "unseen" }, "Whom each speaks about"),
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "About"), ...[a, b].map((place) => el("th", { scope: "col" }, actorButton(place))))),
        el("tbody", {}, ...targets.slice(0, 40).map((place) => el("tr", {}, el("th", { scope: "row" }, actorButton(place)), el("td", {}, ...cell(ofA.get(place))), el("td", {}, ...cell(ofB.get(place))))))),
      between(a, b), between(b, a));
    });
  }

  return { buttons, path, compare, find };
})();
