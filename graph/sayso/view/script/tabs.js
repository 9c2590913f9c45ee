/* The views and the tabs above them. A view registers itself where its module runs:
   sayso.tabs.add({ name: "matrix", title: "Matrix", show(section) { ... } })
   `show` is called whenever the view is opened, and while it is open whenever the filters change. */
sayso.tabs = (() => {
  const { el } = sayso.dom;
  const bar = document.querySelector("[role=tablist]");
  const main = document.getElementById("main");
  const views = new Map();
  const listeners = [];
  let current = "graph";

  function add({ name, title, show }) {
    const section = document.getElementById(`view-${name}`)
      || el("section", { class: "view", id: `view-${name}`, role: "tabpanel", "aria-labelledby": `tab-${name}`, hidden: true });
    const tab = el("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": section.id, "aria-selected": "false", tabindex: -1,
      on: { click: () => open(name), keydown: key } }, title);
    bar.append(tab);
    if (!section.isConnected) main.append(section);
    views.set(name, { tab, section, show });
  }

  function open(name) {
    mark(name);
    refresh();
    listeners.forEach((listener) => listener());
  }

  /* Shows a view's tab and section as they are. */
  function mark(name) {
    current = views.has(name) ? name : "graph";
    for (const [other, { tab, section }] of views) {
      tab.setAttribute("aria-selected", String(other === current));
      tab.tabIndex = other === current ? 0 : -1;
      section.hidden = other !== current;
    }
  }

  /* Brings the view that is open up to date. */
  function refresh() {
    const { show, section } = views.get(current);
    show(section);
  }

  function key(event) {
    const names = [...views.keys()];
    const here = names.indexOf(event.currentTarget.id.replace("tab-", ""));
    const there = { ArrowRight: here + 1, ArrowLeft: here - 1 + names.length, Home: 0, End: names.length - 1 }[event.key];
    if (there === undefined) return;
    const name = names[there % names.length];
    open(name);
    views.get(name).tab.focus();
    event.preventDefault();
  }

  return { add, open, mark, refresh, current: () => current, onChange: (listener) => listeners.push(listener) };
})();
