/* What statements can be filtered by. A facet has a key, a title, the values of a statement, and for each value a
   token (what the address holds, the same in every build) and a name. A facet with `pair` looks at one of those a
   statement is about: an entry [actor, stance, grade, confidence]. */
sayso.facets = (() => {
  const { articles, actors, statements, topics, sourceOf } = sayso.data;
  const itself = { token: (value) => value, name: (value) => value };
  const actor = { token: (place) => actors[place].id, name: (place) => actors[place].name };
  const KINDS = ["direct", "indirect", "mixed"];
  const CUES = ["saying", "writing", "belief", "evidence", "intention", "stance", "ruling", "other"];
  const STANCES = ["positive", "negative", "neutral"];
  const MODALITIES = ["asserted", "hedged", "prospective", "denied"];
  const CERTAINTIES = ["certain", "probable", "possible"];
  const REPORTINGS = ["asserted", "hedged", "denied"];

  const FACETS = [
    { key: "speaker", title: "Speaker", values: (statement) => statement.speakers, ...actor },
    { key: "target", title: "About whom", pair: true, values: (statement, entry) => [entry[0]], ...actor },
    { key: "stance", title: "Stance", pair: true, order: STANCES, values: (statement, entry) => (entry[2] === "target" ? [entry[1]] : []), ...itself },
    { key: "topic", title: "Topic", values: (statement) => statement.topics.map(([topic]) => topic),
      token: (topic) => topics[topic], name: (topic) => topics[topic] },
    { key: "source", title: "Source", values: (statement) => [sourceOf(articles[statement.article])], ...itself },
    { key: "article", title: "Article", values: (statement) => [statement.article],
      token: (place) => articles[place].id, name: (place) => articles[place].title },
    { key: "kind", title: "Kind of speech", order: KINDS, values: (statement) => [statement.kind], ...itself },
    { key: "cue", title: "Kind of cue", order: CUES, values: (statement) => (statement.cue_class ? [statement.cue_class] : []), ...itself },
    { key: "modality", title: "How it is put", order: MODALITIES, values: (statement) => (statement.modality ? [statement.modality] : []), ...itself },
    { key: "certainty", title: "Speaker's certainty", order: CERTAINTIES, values: (statement) => (statement.certainty ? [statement.certainty] : []), ...itself },
    { key: "reporting", title: "Reported as", order: REPORTINGS, values: (statement) => (statement.reporting ? [statement.reporting] : []), ...itself },
  ];

  /* Every value that occurs, by its token: made for a facet when first asked for. */
  const found = new Map();
  const NONE = [null];
  function universe(facet) {
    if (!found.has(facet.key)) {
      const values = new Set();
      for (const statement of statements) {
        for (const entry of facet.pair ? statement.about : NONE) for (const value of facet.values(statement, entry)) values.add(value);
      }
      found.set(facet.key, new Map([...values].map((value) => [facet.token(value), value])));
    }
    return found.get(facet.key);
  }

  return { FACETS, universe, find: (key) => FACETS.find((facet) => facet.key === key) };
})();
