/* Elements are made here and nowhere else: text goes in as text, never as markup. */
sayso.dom = (() => {
  /* el("p", { class: "note", on: { click } }, "text", child, null) */
  function el(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null || value === false) continue;
      if (name === "on") {
        for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
      } else {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
  }

  /* A button that does one thing. */
  function button(text, click, properties = {}, children = []) {
    return el("button", { type: "button", ...properties, on: { click } }, text, ...children);
  }

  /* Says something to a screen reader. */
  function announce(text) {
    document.getElementById("said").textContent = text;
  }

  /* A whole number with commas: a browser's own way to write it takes a tenth of a second to get ready. */
  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

  const counted = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;

  return { el, button, announce, grouped, counted };
})();
