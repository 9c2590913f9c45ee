/* A table of numbers as colours. Heads and filled cells are buttons; the arrow keys move between them. */
sayso.grid = (() => {
  const { el, button } = sayso.dom;
  const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

  /* How strong a colour is, 1 to 5, for a number among numbers up to `most`. */
  const level = (number, most) => Math.max(1, Math.ceil(5 * Math.sqrt(number / most)));

  const parted = (list, index) => (index && list[index - 1].group !== list[index].group ? "parted" : "");

  /* rows, columns: [{ label, note, group, open }]; cell(row, column): { text, says, level, tone, open }, "self", or null.
     A gap parts neighbours of different groups; `wide` gives room for words. */
  function grid({ name, corner, rows, columns, cell, wide }) {
    const places = [[null, ...columns.map((column) => head(column))]];
    const lines = rows.map((row, down) => line(row, down));
    const first = places.flat().find(Boolean);
    if (first) first.tabIndex = 0;

    function head({ label, note, open }) {
      return button("", open, { class: "link grid-head", tabindex: -1, title: label }, [el("bdi", {}, label), note ? el("span", { class: "count" }, ` ${note}`) : null].filter(Boolean));
    }

    function line(row, down) {
      const made = [head(row)];
      const cells = columns.map((column, across) => {
        const found = cell(row, column);
        const filled = found !== null && found !== "self";
        made.push(filled ? button(found.text, found.open, { class: "cell", tabindex: -1, "aria-label": found.says, title: found.says }) : null);
        const looks = filled ? `heat-${found.level} tone-${found.tone}` : found === "self" ? "self" : "";
        return el("td", { class: `${looks} ${parted(columns, across)}`.trim() || null }, made[across + 1] || "");
      });
      places.push(made);
      return el("tr", { class: parted(rows, down) || null }, el("th", { scope: "row" }, made[0]), ...cells);
    }

    function at(element) {
      const down = places.findIndex((row) => row.includes(element));
      return down < 0 ? null : [down, places[down].indexOf(element)];
    }

    /* The next button in a direction, over what is empty. */
    function next([down, across], [stepDown, stepAcross]) {
      for (let d = down + stepDown, a = across + stepAcross; places[d] && a >= 0 && a < places[d].length; d += stepDown, a += stepAcross) {
        if (places[d][a]) return places[d][a];
      }
      return null;
    }

    function key(event) {
      const from = STEPS[event.key] && at(event.target.closest("button"));
      const found = from && next(from, STEPS[event.key]);
      if (!found) return;
      event.preventDefault();
      found.focus();
    }

    function focused(event) {
      places.flat().filter(Boolean).forEach((one) => { one.tabIndex = one === event.target ? 0 : -1; });
    }

    return el("table", { class: wide ? "grid wide" : "grid", on: { keydown: key, focusin: focused } }, el("caption", { class: "unseen" }, `${name}. The arrow keys move between the cells.`),
      el("thead", {}, el("tr", {}, el("td", { class: "corner" }, corner || ""), ...columns.map((column, index) => el("th", { scope: "col", class: parted(columns, index) || null }, places[0][index + 1])))),
      el("tbody", {}, ...lines));
  }

  return { grid, level };
})();
