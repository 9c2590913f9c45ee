/* The tabs above the views. */
sayso.tabs = (() => {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const nameOf = (tab) => tab.id.replace("tab-", "");
  let current = "graph";

  function open(name) {
    current = name;
    for (const tab of tabs) {
      const chosen = nameOf(tab) === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !chosen;
    }
    refresh();
  }

  /* Brings the view that is open up to date. */
  function refresh() {
    if (current === "graph") sayso.graph.update();
    else if (current === "articles") sayso.articles.show();
    else sayso.tables.show(current);
  }

  function key(event) {
    const here = tabs.indexOf(event.target);
    const there = { ArrowRight: here + 1, ArrowLeft: here - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (there === undefined) return;
    const tab = tabs[there % tabs.length];
    open(nameOf(tab));
    tab.focus();
    event.preventDefault();
  }

  function start() {
    tabs.forEach((tab) => {
      tab.addEventListener("click", () => open(nameOf(tab)));
      tab.addEventListener("keydown", key);
    });
    sayso.filters.onChange(refresh);
  }

  return { start, open, refresh };
})();
