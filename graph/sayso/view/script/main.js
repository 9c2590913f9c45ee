/* Puts the parts together. */
sayso.main = (() => {
  const { actors } = sayso.data;

  /* Shows an actor in the panel and in the picture. */
  function openActor(place) {
    sayso.panel.openActor(place);
    sayso.graph.choose({ node: place });
    sayso.dom.announce(actors[place].name);
  }

  function start() {
    sayso.filters.start();
    sayso.legend.start();
    sayso.graph.start();
    sayso.search.start();
    sayso.tabs.start();
    sayso.panel.refresh();
    sayso.filters.onChange(sayso.panel.refresh);
    document.documentElement.dataset.ready = "true";
  }

  return { start, openActor };
})();

sayso.main.start();
