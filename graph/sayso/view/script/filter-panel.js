/* The drawer of filters: each facet with its values and how many statements they would leave, and above the views a
   chip for everything chosen. */
sayso.filterPanel = (() => {
  const { el, button, counted, grouped } = sayso.dom;
  const { statements } = sayso.data;
  const { FACETS, universe } = sayso.facets;
  const { state } = sayso.filters;
  const SHOWN = 7;
  const drawer = document.getElementById("filters");
  const chips = document.getElementById("chosen");
  const toggle = document.getElementById("filter-toggle");
  const open = new Set(["speaker", "target", "stance"]);
  const typed = new Map();

  /* The values of a facet in their order, those chosen always among them: [token, name, count]. */
  function rows(facet, counts) {
    const all = [...universe(facet)].map(([token, value]) => [token, facet.name(value), counts.get(value) || 0]);
    const kept = all.filter(([token, , count]) => count || state[facet.key].includes(token));
    if (facet.order) return kept.sort((a, b) => facet.order.indexOf(a[0]) - facet.order.indexOf(b[0]));
    return kept.sort((a, b) => b[2] - a[2] || a[1].localeCompare(b[1], "en"));
  }

  function value(facet, [token, name, count]) {
    return el("label", { class: "value" }, el("input", { type: "checkbox", checked: state[facet.key].includes(token), "data-token": token,
      on: { change: () => sayso.filters.toggle(facet.key, token) } }), el("bdi", { class: "name" }, name), el("span", { class: "count" }, String(count)));
  }

  function section(facet, counts) {
    const found = rows(facet, counts);
    if (universe(facet).size < 2 && !state[facet.key].length) return null;
    const list = el("div", { class: "values", role: "group", "aria-label": facet.title });
    const fill = () => {
      const words = sayso.data.plain(typed.get(facet.key) || "");
      const matching = found.filter(([token, name]) => state[facet.key].includes(token) || sayso.data.plain(name).includes(words));
      const rest = matching.length - SHOWN;
      list.replaceChildren(...matching.slice(0, SHOWN).map((row) => value(facet, row)),
        ...matching.slice(SHOWN).filter(([token]) => state[facet.key].includes(token)).map((row) => value(facet, row)),
        rest > 0 ? el("p", { class: "note" }, `${counted(rest, "more")}: type a name`.replace("mores", "more")) : "");
    };
    const box = found.length > SHOWN ? el("input", { type: "search", class: "narrow", "aria-label": `Find in ${facet.title}`, placeholder: "Find",
      value: typed.get(facet.key) || "", on: { input: (event) => { typed.set(facet.key, event.target.value); fill(); } } }) : null;
    fill();
    return el("details", { open: open.has(facet.key), "data-facet": facet.key,
      on: { toggle: (event) => (event.target.open ? open.add(facet.key) : open.delete(facet.key)) } },
    el("summary", {}, facet.title, state[facet.key].length ? el("span", { class: "count" }, ` ${state[facet.key].length}`) : null), box, list);
  }

  function confidence() {
    const shown = el("output", {}, `${Math.round(state.confidence * 100)} %`);
    const range = el("input", { type: "range", min: 0, max: 95, step: 5, value: Math.round(state.confidence * 100), "aria-label": "Least confidence, per cent",
      on: { input: () => { shown.textContent = `${range.value} %`; }, change: () => sayso.filters.set({ confidence: Number(range.value) / 100 }) } });
    return el("label", { class: "row" }, "Confidence at least ", range, shown);
  }

  const weight = () => el("label", { class: "row" }, "Arrows of at least ", el("input", { type: "number", id: "weight", min: 1, max: 999, value: state.weight,
    on: { change: (event) => sayso.filters.set({ weight: Math.max(1, Math.round(Number(event.target.value)) || 1) }) } }), " statements");

  const day = (key, title) => el("label", { class: "row" }, title, el("input", { type: "date", value: /^\d{4}-\d{2}-\d{2}$/.test(state[key]) ? state[key] : "",
    on: { change: (event) => sayso.filters.set({ [key]: event.target.value }) } }));

  function types() {
    return el("details", { "data-facet": "without", open: open.has("without"), on: { toggle: (event) => (event.target.open ? open.add("without") : open.delete("without")) } },
      el("summary", {}, "Type of actor"), el("div", { class: "values", role: "group", "aria-label": "Type of actor" }, ...Object.keys(sayso.legend.TYPES).map((type) =>
        el("label", { class: "value" }, el("input", { type: "checkbox", checked: !state.without.includes(type), "data-token": type,
          on: { change: () => sayso.filters.toggle("without", type) } }), el("span", { class: "name" }, type)))));
  }

  function mentions() {
    return el("label", { class: "value" }, el("input", { type: "checkbox", id: "mentions", checked: state.mentions,
      on: { change: (event) => sayso.filters.set({ mentions: event.target.checked }) } }), "Count actors that are only named too");
  }

  function fill() {
    const focused = document.activeElement?.closest("#filters") ? keyOf(document.activeElement) : null;
    const counts = sayso.filters.tally();
    const above = drawer.scrollTop;
    drawer.replaceChildren(...FACETS.map((facet) => section(facet, counts.get(facet.key))).filter(Boolean), types(),
      el("div", { class: "rows" }, day("from", "From "), day("to", "To "), weight(), confidence(), mentions()));
    drawer.scrollTop = above;
    if (focused) [...drawer.querySelectorAll("input, summary")].find((node) => keyOf(node) === focused)?.focus();
  }

  const keyOf = (node) => `${node.closest("details")?.dataset.facet}|${node.dataset.token || node.getAttribute("aria-label") || node.id || node.tagName}`;

  /* One chip for each thing chosen; a click takes it back. */
  function chosen() {
    const name = (facet, token) => (universe(facet).has(token) ? facet.name(universe(facet).get(token)) : `${token} (not in this page)`);
    const made = FACETS.flatMap((facet) => state[facet.key].map((token) => [`${facet.title}: ${name(facet, token)}`, () => sayso.filters.toggle(facet.key, token)]));
    if (state.from || state.to) made.push([`${state.from || "…"} – ${state.to || "…"}`, () => sayso.filters.set({ from: "", to: "" })]);
    if (state.weight !== sayso.filters.LEAST) made.push([`arrows of ${counted(state.weight, "statement")} or more`, () => sayso.filters.set({ weight: sayso.filters.LEAST })]);
    if (state.confidence) made.push([`confidence ≥ ${Math.round(state.confidence * 100)} %`, () => sayso.filters.set({ confidence: 0 })]);
    state.without.forEach((type) => made.push([`without ${type}`, () => sayso.filters.toggle("without", type)]));
    chips.replaceChildren(...made.map(([text, undo]) => button("", undo, { class: "chip off", "aria-label": `Take back: ${text}` }, [el("bdi", {}, text), " ×"])));
  }

  function show() {
    const wanted = sayso.filters.wanted().length;
    const all = statements.length;
    document.getElementById("filtered").textContent = sayso.filters.active()
      ? `${grouped(wanted)} of ${counted(all, "statement")}` : counted(all, "statement");
    document.getElementById("reset").hidden = !sayso.filters.active();
    chosen();
    if (!drawer.hidden) fill();
  }

  function flip() {
    drawer.hidden = !drawer.hidden;
    toggle.setAttribute("aria-expanded", String(!drawer.hidden));
    if (!drawer.hidden) fill();
    sayso.graph.resized();
  }

  function start() {
    toggle.addEventListener("click", flip);
    document.getElementById("reset").addEventListener("click", sayso.filters.reset);
    sayso.filters.onChange(show);
    show();
  }

  return { start, flip };
})();
