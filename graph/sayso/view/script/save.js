/* Gives the reader a file: what it is called, and a blob. */
sayso.save = (name, blob) => {
  const link = sayso.dom.el("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  sayso.dom.announce("Saved");
};
