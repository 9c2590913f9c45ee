/* The style sheet's colours, as a canvas needs them; they change with light and dark. */
sayso.colours = (() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.hidden = true;

  const known = new Map();

  function of(name) {
    if (!known.has(name)) {
      probe.style.color = `var(--${name})`;
      known.set(name, getComputedStyle(probe).color);
    }
    return known.get(name);
  }

  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => known.clear());

  return { of, onChange: (listener) => dark.addEventListener("change", listener) };
})();
