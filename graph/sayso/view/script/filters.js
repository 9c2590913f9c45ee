/* Which statements are wanted: by article, kind, class of cue and stance, together. */
sayso.filters = (() => {
  const { el, counted } = sayso.dom;
  const { articles, statements } = sayso.data;
  const FACETS = ["article", "kind", "cue", "stance"];
  const PROPER = ["saying", "writing"];
  const CLASSES = [...PROPER, "belief", "evidence", "intention", "stance", "ruling", "other"];
  const VALUES = {
    article: articles.map((article, place) => [String(place), article.title]),
    kind: ["direct", "indirect", "mixed"].map((kind) => [kind, kind]),
    cue: [["proper", "saying or writing"], ...CLASSES.map((name) => [name, name])],
    stance: ["positive", "negative", "neutral"].map((stance) => [stance, stance]),
  };
  const state = { article: "", kind: "", cue: "", stance: "" };
  const listeners = [];
  const select = (facet) => document.getElementById(`filter-${facet}`);

  function has(statement, facet, value) {
    if (facet === "article") return statement.article === Number(value);
    if (facet === "kind") return statement.kind === value;
    if (facet === "cue") return value === "proper" ? PROPER.includes(statement.cue_class) : statement.cue_class === value;
    return statement.about.some(([, stance]) => stance === value);
  }

  /* Whether a statement is wanted, one facet possibly left aside. */
  function passes(statement, aside = null) {
    return FACETS.every(
      (facet) => facet === aside || !state[facet] || has(statement, facet, state[facet]),
    );
  }

  /* Whether what a statement says of one actor is wanted: the stance is then that towards it. */
  function passesOn(statement, target) {
    const wanted = !state.stance ||
      statement.about.some(([actor, stance]) => actor === target && stance === state.stance);
    return wanted && passes(statement, "stance");
  }

  const inArticle = (thing) => !state.article || thing.article === Number(state.article);

  const active = () => FACETS.some((facet) => state[facet]);

  /* Every option says how many statements it would leave. */
  function show() {
    for (const facet of FACETS) {
      const left = statements.filter((statement) => passes(statement, facet));
      const all = el("option", { value: "" }, `all (${left.length})`);
      const options = VALUES[facet].map(([value, text]) => {
        const count = left.filter((statement) => has(statement, facet, value)).length;
        return el("option", { value, disabled: count === 0 && state[facet] !== value }, `${text} (${count})`);
      });
      select(facet).replaceChildren(all, ...options);
      select(facet).value = state[facet];
    }
    const wanted = statements.filter((statement) => passes(statement)).length;
    const of = active() ? ` of ${statements.length.toLocaleString("en")}` : "";
    document.getElementById("filtered").textContent = active()
      ? `${wanted.toLocaleString("en")}${of} statements`
      : counted(wanted, "statement");
    document.getElementById("reset").disabled = !active();
  }

  function set(changes) {
    Object.assign(state, changes);
    show();
    listeners.forEach((listener) => listener());
  }

  function start() {
    for (const facet of FACETS) {
      select(facet).addEventListener("change", (event) => set({ [facet]: event.target.value }));
    }
    document.getElementById("filters").addEventListener("reset", (event) => {
      event.preventDefault();
      set({ article: "", kind: "", cue: "", stance: "" });
    });
    show();
  }

  return { state, passes, passesOn, inArticle, active, set, start, onChange: (f) => listeners.push(f) };
})();
