/* The events and figures that the filters leave. What narrows statements (a speaker, a stance, a topic) leaves those
   told in a statement that passes, and those of an actor that was chosen. */
sayso.things = (() => {
  const { actors, statements, events, figures } = sayso.data;
  const OF_ARTICLES = new Set(["article", "source"]);

  function passing(things, actorsOf) {
    const { state } = sayso.filters;
    const narrowed = state.confidence > 0 || sayso.facets.FACETS.some(({ key }) => !OF_ARTICLES.has(key) && state[key].length);
    const chosen = new Set([...state.speaker, ...state.target]);
    const told = ({ statement }) => statement !== null && sayso.filters.passes(statements[statement]);
    return things.map((_, place) => place).filter((place) => sayso.filters.inArticle(things[place])
      && (!narrowed || told(things[place]) || actorsOf(things[place]).some((actor) => chosen.has(actors[actor].id))));
  }

  return { events: () => passing(events, (event) => event.actors.map(([actor]) => actor)), figures: () => passing(figures, (figure) => figure.of) };
})();
