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
    sayso.filters.onChange(sayso.tabs.refresh);
    sayso.filters.onChange(sayso.panel.refresh);
    sayso.filterPanel.start();
    sayso.filters.onChange(sayso.legend.pressed);
    sayso.graph.start();
    sayso.search.start();
    sayso.tabs.mark("graph");
    sayso.panel.refresh();
    sayso.timeline.start();
    sayso.exports.start();
    sayso.address.start();
    sayso.texts.start();
    performance.mark("drawn");
    document.documentElement.dataset.ready = "true";
  }

  return { start, openActor };
})();

sayso.main.start();
