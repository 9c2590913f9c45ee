/* The line above the picture: what it leaves out, and the way back. */
sayso.note = (() => {
  const { button, counted } = sayso.dom;
  const { picture } = sayso;
  const note = document.getElementById("folded");
  const actors = picture.nodes.filter(({ id }) => typeof id === "number").length + picture.folded.actors;

  function write(parts) {
    note.replaceChildren(...parts.flatMap((part) => [part, " "]));
    note.hidden = !parts.length;
  }

  const act = (title, click) => button(title, click, { class: "small" });

  /* Of the overview: how many are folded away, and whether those were unfolded. */
  function show(folded, unfolded) {
    write([picture.folded.actors && `The strongest of ${counted(actors, "actor")}; open a dashed circle for more of a community, or search.`,
      ...(folded ? [`${counted(folded, "actor")} alone or in pairs`, act("Show", () => sayso.scene?.showWeak(true))] : []),
      !folded && unfolded && act("Fold those alone or in pairs", () => sayso.scene?.showWeak(false))].filter(Boolean));
  }

  /* Of another scene: what it is. */
  const tell = (text) => write([text, act("Show everything", () => sayso.scene.set({ kind: "overview" }))]);

  return { show, tell, text: () => note.textContent };
})();
