/* Words that are spelt almost alike: a slip or two of the keys are forgiven. */
sayso.fuzzy = (() => {
  /* How many slips a word may have: none in a short one, two in a long one. */
  const slips = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

  /* Edits between two words, a swap of neighbours being one (Damerau and Levenshtein), as far as `most` + 1. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let above = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], above[j - 2] + 1);
      }
      above = row;
      row = next;
    }
    return row[b.length];
  }

  /* Whether what was typed may be another word or its beginning. */
  function like(typed, other) {
    const most = slips(typed);
    return most > 0 && [0, 1].some((more) => distance(typed, other.slice(0, typed.length + more), most) <= most);
  }

  const words = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  return { distance, like, words };
})();
