/* A table that can be sorted and searched, copied and saved as it stands; long ones show more on demand. */
sayso.table = (() => {
  const { el, button, counted } = sayso.dom;
  const STEP = 200;
  let order = null;
  const collator = () => (order ??= new Intl.Collator("en"));

  /* columns: [{ title, sort(row), cell(row), plain(row), numeric }], `plain` where a file holds other than what is sorted by, `wide` what needs room;
     rows(): what there is now; text(row): what is searched. */
  function table({ name, noun, columns, rows, text }) {
    let sorted = null; /* { column, down } */
    let limit = STEP;
    let kept = [];
    let whole = false; /* whether `known` was made with all texts */
    const known = new Map();
    const body = el("tbody");
    const count = el("output", { "aria-live": "polite" });
    const more = button("", () => { limit += STEP; show(); }, { class: "small" });
    const saved = () => [columns.map(({ title }) => title), ...kept.map((row) => columns.map((column) => (column.plain || column.sort)(row)))];
    const words = el("input", { type: "search", "aria-label": `Search ${name}`, placeholder: `Search ${name}`, on: { input: () => { limit = STEP; show(); } } });
    const heads = columns.map((column) => el("th", { scope: "col", class: column.numeric ? "numeric" : null },
      button(column.title, () => sort(column))));

    function sort(column) {
      sorted = { column, down: sorted !== null && sorted.column === column && !sorted.down };
      heads.forEach((head, index) => {
        if (columns[index] === column) head.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      show();
    }

    /* In the order of the chosen column; what each row is sorted by is asked once. */
    function inOrder(found) {
      const keys = found.map((row) => sorted.column.sort(row));
      const numbers = keys.every((key) => typeof key === "number");
      const texts = numbers ? null : keys.map(String);
      const compare = numbers ? (a, b) => keys[a] - keys[b] : (a, b) => collator().compare(texts[a], texts[b]);
      return [...found.keys()].sort((a, b) => (sorted.down ? compare(b, a) : compare(a, b)) || a - b).map((place) => found[place]);
    }

    /* What is searched of a row, kept as long as the texts are the same. */
    function searched(row) {
      if (whole !== sayso.texts.complete()) {
        whole = sayso.texts.complete();
        known.clear();
      }
      if (!known.has(row)) known.set(row, sayso.data.plain(text(row)));
      return known.get(row);
    }

    function show() {
      const wanted = sayso.data.plain(words.value).split(/\s+/).filter(Boolean);
      kept = rows();
      if (wanted.length) {
        kept = kept.filter((row) => {
          const here = searched(row);
          return wanted.every((word) => here.includes(word));
        });
      }
      if (sorted) kept = inOrder(kept);
      body.replaceChildren(...kept.slice(0, limit).map((row) => el("tr", {},
        ...columns.map((column) => el("td", { class: column.numeric ? "numeric" : column.wide ? "wide" : null, dir: "auto" }, column.cell(row))))));
      count.textContent = counted(kept.length, noun);
      more.textContent = `Show ${Math.min(STEP, kept.length - limit)} more`;
      more.hidden = kept.length <= limit;
    }

    const element = el("div", { class: "table" }, el("div", { class: "table-head" }, words, count,
      el("span", { class: "keep" }, sayso.csv.copier("Copy", () => sayso.csv.tabs(saved())), button("Save CSV", () => sayso.csv.save(name, saved()), { class: "small" }))),
      el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name },
        el("table", {}, el("caption", { class: "unseen" }, name), el("thead", {}, el("tr", {}, ...heads)), body), more));
    show();
    return { element, show };
  }

  return table;
})();
