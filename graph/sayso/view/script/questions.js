/* The named questions with the answers they had when the page was made, and a box for SPARQL of one's own. */
sayso.questions = (() => {
  const { el, button, counted, grouped, announce } = sayso.dom;
  const OWN = "sparql";
  const FIRST = "who-talks-about-whom";
  const list = el("ul", { class: "titles" });
  const detail = el("div", { class: "answer" });
  const box = el("textarea", { id: "sparql", spellcheck: "false", autocapitalize: "off", rows: 9, "aria-label": "SPARQL" });
  const result = el("div", { class: "result" });
  let known = null;
  let prefixes = {};
  let current = FIRST; /* before the questions are unpacked: the one to open then */
  const listeners = [];

  const item = (name, title, details) => el("li", {}, button("", () => open(name), { "aria-current": current === name ? "true" : null, "data-question": name },
    [el("span", { class: "title" }, title), el("span", { class: "details" }, details)]));

  function titles() {
    const above = list.scrollTop;
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.question : null;
    list.replaceChildren(item(OWN, "SPARQL of your own", sayso.sparql.available() ? "asked in this page" : "how to ask it"),
      ...known.map((one) => item(one.name, one.title, one.total === null ? "not asked" : counted(one.total, "row"))));
    list.scrollTop = above;
    if (focused) list.querySelector(`[data-question="${focused}"]`)?.focus();
  }

  function open(name) {
    current = name === OWN || known.some((one) => one.name === name) ? name : known[0].name;
    titles();
    if (current === OWN) own();
    else question(known.find((one) => one.name === current));
    listeners.forEach((listener) => listener());
  }

  /* As an address asks for it: a question by its name, or one's own with its text, which waits for "Ask". */
  function choose(name, sparql) {
    if (sparql) box.value = sparql;
    if (known) open(name);
    else current = name;
  }

  function asked({ given }) {
    const pairs = Object.entries(given).map(([name, value]) => `${name} = ${value}`);
    return pairs.length ? el("p", { class: "note" }, "Asked here for ", el("bdi", {}, pairs.join(", ")), ".") : null;
  }

  function question(one) {
    const cut = one.total !== null && one.rows.length < one.total;
    const sparql = el("details", { class: "why" }, el("summary", {}, "SPARQL"), el("pre", { tabindex: 0 }, one.sparql));
    const edit = sayso.sparql.available() ? button("Ask it here, changed", () => { box.value = one.sparql; open(OWN); box.focus(); }, { class: "small" }) : null;
    const table = one.total === null ? el("p", { class: "hint" }, `Not asked when this page was made, as the graph is large: sayso query ${one.name}`) : sayso.cells.table(one.title, one).element;
    detail.replaceChildren(el("div", { class: "asked" }, el("h2", {}, one.title), el("p", {}, one.description), asked(one) || "",
      cut ? el("p", { class: "note" }, `The first ${counted(one.rows.length, "row")} of ${grouped(one.total)}; all of them: sayso query ${one.name}`) : "",
      el("p", { class: "note" }, "The whole graph was asked; filters do not narrow it."),
      el("div", { class: "actions" }, sayso.csv.copier("Copy SPARQL", () => one.sparql), ...[edit].filter(Boolean), sparql)), el("div", { class: "result" }, table));
  }

  function own() {
    if (!sayso.sparql.available()) {
      detail.replaceChildren(el("div", { class: "asked" }, el("h2", {}, "SPARQL of your own"),
        el("p", {}, "This page was made without the engine that answers SPARQL. To make it anew with it:"), el("pre", {}, "sayso view --sparql"),
        el("p", {}, "That fetches Oxigraph with npm, once; the page then answers offline, like all else here. Without npm, on the command line, or for the browser and other programs of this computer:"),
        el("pre", {}, "sayso query 'SELECT ?name WHERE { ?actor a sayso:Actor ; schema:name ?name }'\nsayso serve")));
      return;
    }
    if (!box.value) box.value = (known.find(({ name }) => name === FIRST) || known[0]).sparql;
    const notice = el("p", { class: "note" });
    const named = el("div", { class: "chips", role: "group", "aria-label": "Begin with a named question" }, ...known.map((one) =>
      button(one.title, () => { box.value = one.sparql; run(); }, { class: "chip" })));
    detail.replaceChildren(el("div", { class: "asked" }, el("h2", {}, "SPARQL of your own"), el("details", { class: "why" }, el("summary", {}, "Begin with a named question"), named), box,
      el("div", { class: "actions" }, button("Ask", run, { id: "ask", class: "small" }), button("Stop", sayso.sparql.stop, { id: "stop", class: "small", hidden: true }),
        el("output", { id: "asked", "aria-live": "polite" }, "Ctrl + Enter asks.")), el("details", { class: "why" }, el("summary", {}, "What answers here"), notice)), result);
    sayso.sparql.start().catch(() => {});
    sayso.sparql.notice().then((text) => { notice.textContent = text; });
  }

  async function run() {
    listeners.forEach((listener) => listener());
    const told = document.getElementById("asked");
    const stop = document.getElementById("stop");
    told.textContent = "Asking …";
    stop.hidden = false;
    try {
      const answer = await sayso.sparql.ask(box.value, prefixes);
      const cut = answer.rows.length < answer.total ? `, the first ${grouped(answer.rows.length)} shown` : "";
      told.textContent = `${counted(answer.total, "row")} in ${answer.took < 10 ? answer.took.toFixed(1) : Math.round(answer.took)} ms${cut}`;
      result.replaceChildren(answer.rows.length ? sayso.cells.table("Answer", answer).element : "");
    } catch (error) {
      told.textContent = "";
      result.replaceChildren(el("p", { class: "fault", role: "alert" }, error.message));
      announce(error.message);
    }
    stop.hidden = true;
  }

  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });

  async function show(section) {
    if (section.firstChild) return;
    section.append(list, detail);
    ({ prefixes, questions: known } = await sayso.unpack("questions"));
    open(current);
    list.querySelector("[aria-current]").scrollIntoView({ block: "nearest" });
  }

  sayso.tabs.add({ name: "questions", title: "Questions", show });
  return { open, choose, chosen: () => ({ question: current, sparql: current === OWN ? box.value : "" }), onChange: (listener) => listeners.push(listener) };
})();
