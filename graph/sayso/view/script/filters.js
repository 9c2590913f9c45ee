/* Which statements are wanted: what is chosen in each facet, a period, a least confidence, types of actors left out,
   and whether actors that are only mentioned count. Everything chosen holds together.

   A view asks `passes(statement)`, or for all at once `wanted()`; `passesOn(statement, actor)` says whether what a
   statement says of one actor is wanted. A `weight` above 1 leaves only ties of so many statements (ties.js). `set({ speaker: [token], from, to, confidence, without, mentions })` changes
   the choice, `onChange(listener)` tells of it. */
sayso.filters = (() => {
  const { articles, actors, statements } = sayso.data;
  const { FACETS, universe, find } = sayso.facets;
  const PLAIN = FACETS.filter((facet) => !facet.pair);
  const PAIRED = FACETS.filter((facet) => facet.pair);
  const LEAST = sayso.picture.least; /* statements of an arrow, as the page was made */
  const empty = () => ({ ...Object.fromEntries(FACETS.map(({ key }) => [key, []])), from: "", to: "", confidence: 0, without: [], roles: [], mentions: false, weight: LEAST });
  const state = empty();
  const listeners = [];
  let chosen = new Map(); /* facet key -> the values wanted */
  let without = new Set();
  let passing = null;

  const meets = (facet, values) => !chosen.has(facet.key) || values.some((value) => chosen.get(facet.key).has(value));

  const kept = (actor) => !without.has(actors[actor].type);

  /* A date as far as it is known, from its first day: "2024-05/2024-06" is "2024-05". */
  const begins = (date) => date.split("/")[0];

  function inPeriod(date) {
    if (!state.from && !state.to) return true;
    const day = begins(date);
    return day !== "" && (!state.from || day >= state.from) && (!state.to || day.slice(0, state.to.length) <= state.to);
  }

  /* What holds of the statement as a whole, apart from facets. */
  function holds(statement, aside) {
    return (aside === "period" || inPeriod(statement.date)) && (statement.confidence ?? 1) >= state.confidence
      && (!without.size || !statement.speakers.length || statement.speakers.some(kept));
  }

  /* Whether what a statement says of one of those it is about is wanted. */
  function entryPasses(statement, entry, aside = null) {
    return (state.mentions || entry[2] === "target") && kept(entry[0])
      && PAIRED.every((facet) => facet.key === aside || meets(facet, facet.values(statement, entry)));
  }

  function aboutPasses(statement, aside = null) {
    const asked = PAIRED.some((facet) => facet.key !== aside && chosen.has(facet.key));
    if (!asked && (!without.size || !statement.about.length)) return true;
    return statement.about.some((entry) => entryPasses(statement, entry, aside));
  }

  function passes(statement, aside = null) {
    return holds(statement, aside) && PLAIN.every((facet) => facet.key === aside || meets(facet, facet.values(statement)))
      && aboutPasses(statement, aside);
  }

  function passesOn(statement, target) {
    return passes(statement) && statement.about.some((entry) => entry[0] === target && entryPasses(statement, entry));
  }

  function wanted() {
    passing ??= statements.map((_, place) => place).filter((place) => passes(statements[place]));
    return passing;
  }

  /* How many statements each value of each facet would leave, the other facets as they are: key -> value -> count. */
  function tally() {
    const counts = new Map(FACETS.map(({ key }) => [key, new Map()]));
    const add = (facet, values) => {
      const of = counts.get(facet.key);
      for (const value of values.length > 1 ? new Set(values) : values) of.set(value, (of.get(value) || 0) + 1);
    };
    for (const statement of statements) {
      if (!holds(statement, null)) continue;
      const failed = PLAIN.filter((facet) => !meets(facet, facet.values(statement)));
      if (failed.length > 1) continue;
      if (aboutPasses(statement)) (failed.length ? failed : PLAIN).forEach((facet) => add(facet, facet.values(statement)));
      if (failed.length) continue;
      PAIRED.forEach((facet) => add(facet, statement.about
        .filter((entry) => entryPasses(statement, entry, facet.key)).flatMap((entry) => facet.values(statement, entry))));
    }
    return counts;
  }

  /* Whether an event or figure is wanted: by its article and source, and the statement that tells it. */
  function inArticle(thing) {
    const named = PLAIN.filter(({ key }) => key === "article" || key === "source");
    return named.every((facet) => meets(facet, facet.values(thing)))
      && (inPeriod(articles[thing.article].date) || inPeriod(thing.date || ""));
  }

  const active = () => FACETS.some(({ key }) => state[key].length) || Boolean(state.from || state.to || state.confidence || state.without.length) || state.weight !== LEAST;

  function compile() {
    chosen = new Map(FACETS.filter(({ key }) => state[key].length).map((facet) =>
      [facet.key, new Set(state[facet.key].map((token) => universe(facet).get(token)).filter((value) => value !== undefined))]));
    without = new Set(state.without);
    passing = null;
  }

  function set(changes) {
    Object.assign(state, changes);
    compile();
    listeners.forEach((listener) => listener());
  }

  /* Adds a value to a facet, or takes it away. */
  function toggle(key, token) {
    const now = state[key];
    set({ [key]: now.includes(token) ? now.filter((other) => other !== token) : [...now, token] });
  }

  return { LEAST, state, passes, passesOn, entryPasses, inArticle, wanted, tally, active, set, toggle, begins, find,
    reset: () => set({ ...empty(), mentions: state.mentions }), onChange: (listener) => listeners.push(listener) };
})();
