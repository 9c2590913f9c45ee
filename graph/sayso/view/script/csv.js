/* Tables as text for a spreadsheet: saved as CSV, copied with tabs. */
sayso.csv = (() => {
  const { el, announce } = sayso.dom;

  /* A spreadsheet must not take words of an article for a formula. */
  const harmless = (value) => (typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? ""));

  const quoted = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  /* rows: lists of texts and numbers, the heads first. */
  const commas = (rows) => rows.map((row) => row.map(harmless).map(quoted).join(",")).join("\r\n") + "\r\n";

  const tabs = (rows) => rows.map((row) => row.map((value) => harmless(value).replace(/\s+/g, " ")).join("\t")).join("\n");

  function save(name, rows) {
    const file = new Blob(["\ufeff", commas(rows)], { type: "text/csv" }); /* the mark tells spreadsheets that it is UTF-8 */
    sayso.save(`${name.toLowerCase().replace(/\W+/g, "-")}.csv`, file);
  }

  /* Where the clipboard is closed to the page, as in a frame, the old way is tried. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = el("textarea", { class: "unseen" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    announce("Copied");
  }

  /* A button that copies what `text` gives and says so. */
  function copier(title, text) {
    const made = sayso.dom.button(title, async () => {
      const focused = document.activeElement;
      await copy(text());
      focused?.focus();
      made.textContent = "Copied";
      setTimeout(() => { made.textContent = title; }, 1500);
    }, { class: "small" });
    return made;
  }

  return { save, copier, tabs, commas };
})();
