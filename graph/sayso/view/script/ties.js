/* Who speaks about whom: a tie from a speaker to a target holds all statements behind it. What an actor says of
   itself makes none: no arrow can show it. */
sayso.ties = (() => {
  const { actors, statements } = sayso.data;
  /* A number for each pair: of many ties, quicker to make and to find than a text. */
  const id = (from, to) => from * actors.length + to;
  const ends = (key) => [Math.floor(key / actors.length), key % actors.length];
  let found = null;
  let heard = null;

  /* The ties that the filters leave, by id: { id, from, to, statements }; `ends` are the actors of an id. */
  function wanted() {
    if (found) return found;
    found = new Map();
    for (const place of sayso.filters.wanted()) {
      const statement = statements[place];
      for (const entry of statement.about) {
        if (!sayso.filters.entryPasses(statement, entry)) continue;
        for (const from of statement.speakers) if (from !== entry[0]) add(from, entry[0], place);
      }
    }
    const { weight } = sayso.filters.state;
    if (weight > 1) found.forEach((tie, key) => { if (tie.statements.length < weight) found.delete(key); });
    return found;
  }

  function add(from, to, place) {
    const key = id(from, to);
    const tie = found.get(key);
    if (tie) tie.statements.push(place);
    else found.set(key, { id: key, from, to, statements: [place] });
  }

  /* How many statements of a tie take each stance. */
  function tally({ to, statements: places }) {
    const counts = { positive: 0, negative: 0, neutral: 0 };
    for (const place of places) counts[statements[place].about.find(([actor]) => actor === to)[1]] += 1;
    return counts;
  }

  /* The stance most statements of a tie take; mirrors sayso.network.project.dominant. */
  function dominant(tie) {
    const counts = tally(tie);
    const most = Math.max(...Object.values(counts));
    if (counts.positive === counts.negative && counts.positive === most) return "mixed";
    return ["positive", "negative", "neutral"].find((stance) => counts[stance] === most);
  }

  /* Who speaks, and who is spoken about, under the filters: { speak, heard }. */
  function voices() {
    if (heard) return heard;
    heard = { speak: new Set(), heard: new Set() };
    if (sayso.filters.state.weight > 1) for (const { from } of wanted().values()) heard.speak.add(from);
    else for (const place of sayso.filters.wanted()) for (const who of statements[place].speakers) heard.speak.add(who);
    for (const { to } of wanted().values()) heard.heard.add(to);
    return heard;
  }

  sayso.filters.onChange(() => { found = heard = null; });

  return { wanted, voices, tally, dominant, id, ends };
})();
