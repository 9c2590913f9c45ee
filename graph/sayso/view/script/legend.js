/* What shapes, colours and lines stand for, with counts; a click on a line filters. */
sayso.legend = (() => {
  const { el, button, grouped } = sayso.dom;
  const TYPES = {
    person: "M8 2a6 6 0 1 0 .01 0z",
    country: "M2.5 2.5h11v11h-11z",
    government: "M8 1l7 7-7 7-7-7z",
    organisation: "M8 2l6.5 11.5h-13z",
    company: "M8 14L1.5 2.5h13z",
    group: "M4.5 2h7L15 8l-3.5 6h-7L1 8z",
    place: "M8 1l2 5h5l-4 3.4L12.500 15 8 11.600 3.500 15 5 9.400 1 6h5z",
  };
  const ROLES = { speaker: "speaks", target: "is spoken about", both: "both" };
  const DASH = { positive: "", negative: "7 4", neutral: "2 3", mixed: "7 3 2 3" };

  const icon = (width, tag, attributes, className) => sayso.svg("svg", { width, height: 16, viewBox: `0 0 ${width} 16`, "aria-hidden": "true" },
    sayso.svg(tag, { ...attributes, class: className }));

  function start() {
    const { picture } = sayso;
    const legend = document.getElementById("legend");
    for (const [type, path] of Object.entries(TYPES)) {
      const count = picture.nodes.filter((node) => node.type === type).length;
      if (!count) continue;
      const item = button("", () => sayso.filters?.toggle("without", type),
        { class: "legend-item", "aria-pressed": "true", "data-type": type });
      item.append(icon(16, "path", { d: path }, `fill-${type}`), ` ${type} `, el("span", { class: "count" }));
      legend.append(item);
    }
    legend.append(el("span", { class: "gap" }));
    for (const [role, text] of Object.entries(ROLES)) {
      const item = button("", () => sayso.filters?.toggle("roles", role), { class: "legend-item", "data-role": role, "aria-pressed": "true" });
      item.append(icon(16, "circle", { cx: 8, cy: 8, r: 5.5 }, `role-${role}`), ` ${text} `, el("span", { class: "count" }));
      legend.append(item);
    }
    for (const [stance, dash] of Object.entries(DASH)) {
      const count = picture.edges.filter((edge) => edge.stance === stance).length;
      if (!count) continue;
      const line = icon(30, "line", { x1: 0, y1: 8, x2: 30, y2: 8, "stroke-dasharray": dash }, `line-${stance}`);
      const item = button("", () => sayso.filters?.toggle("stance", stance),
        { class: "legend-item", "data-stance": stance, "aria-pressed": "false", disabled: stance === "mixed" });
      item.append(line, ` ${stance} `, el("span", { class: "count" }));
      legend.append(item);
    }
  }

  function pressed() {
    const { stance, without, roles } = sayso.filters.state;
    document.querySelectorAll("#legend .legend-item").forEach((item) => {
      const { type, role } = item.dataset;
      const on = type ? !without.includes(type) : role ? !roles.includes(role) : stance.includes(item.dataset.stance);
      item.setAttribute("aria-pressed", String(on));
    });
  }

  /* Counts what passes the filters. */
  function count(nodes, edges) {
    document.querySelectorAll("#legend .legend-item").forEach((item) => {
      const { type, role, stance } = item.dataset;
      const number = (type && nodes.filter((node) => node.type === type)) || (role && nodes.filter((node) => node.role === role))
        || edges.filter((edge) => edge.stance === stance);
      item.querySelector(".count").textContent = grouped(number.length);
    });
  }

  return { TYPES, start, pressed, count };
})();
