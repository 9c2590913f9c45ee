/* The style sheet's colours, as a canvas needs them; they change with light and dark. */
sayso.colours = (() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.hidden = true;

  function of(name) {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  }

  const dark = matchMedia("(prefers-color-scheme: dark)");

  return { of, onChange: (listener) => dark.addEventListener("change", listener) };
})();
