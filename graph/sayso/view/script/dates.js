/* Dates as far as they are known, on a line of time. "2024-05" is the whole of May, "2023/2024" two years; a season, a
   decade, or anything else that cannot be laid on the line is null. */
sayso.dates = (() => {
  const DAY = 86_400_000;
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const utc = (year, month = 0, day = 1) => new Date(Date.UTC(2000, month, day)).setUTCFullYear(year);

  /* Milliseconds: the first moment, and the first after it. */
  function single(text) {
    const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/.exec(text);
    if (!found) return null;
    const [year, month, day] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
    if (day !== null) return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day + 1) };
    return month === null ? { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) } : { from: Date.UTC(year, month - 1), to: Date.UTC(year, month) };
  }

  function span(text) {
    const parts = (text || "").split("/").filter((part) => part && part !== "..").map(single);
    if (!parts.length || parts.includes(null)) return null;
    return { from: parts[0].from, to: Math.max(parts[0].to, parts[parts.length - 1].to) };
  }

  /* "2024-05-16" is "16 May 2024", "2024-05/2024-06" "May 2024 – Jun 2024"; what is no plain date stays as it is. */
  const worded = (text) => text.split("/").map(oneWorded).join(" – ");

  const PARTS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "first half of", 41: "second half of" };

  function oneWorded(text) {
    if (text.endsWith("~")) return `about ${oneWorded(text.slice(0, -1))}`;
    const part = PARTS[/^\d{4}-(2[1-4]|3[3-6]|4[01])$/.exec(text)?.[1]];
    if (part) return `${part} ${text.slice(0, 4)}`;
    const [, year, month, number] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(text) || [];
    return year ? `${number ? `${Number(number)} ` : ""}${MONTHS[month - 1]} ${year}` : text;
  }

  /* When an event was: its date, marked where it is only inferred, or else its words ("this week"), or nothing. */
  const told = ({ date, when, dating }) => (date ? `${worded(date)}${dating === "inferred" ? " (inferred)" : ""}` : when ? `“${when}”` : "");

  /* Where the bulk of spans lies: all of them, unless a few far ones would press the rest together. */
  function domain(spans) {
    const starts = spans.map(({ from }) => from).sort((a, b) => a - b);
    const ends = spans.map(({ to }) => to).sort((a, b) => a - b);
    const at = (list, share) => list[Math.min(list.length - 1, Math.floor(share * list.length))];
    const [whole, bulk] = [[starts[0], ends[ends.length - 1]], [at(starts, 0.05), at(ends, 0.95)]];
    const [from, to] = whole[1] - whole[0] > 4 * (bulk[1] - bulk[0]) ? bulk : whole;
    const room = Math.max(DAY, (to - from) * 0.03);
    return { from: from - room, to: to + room };
  }

  /* Marks for a line of time: about `most` of them, [moment, label]. */
  function ticks({ from, to }, most) {
    const days = (to - from) / DAY;
    const [first, last] = [new Date(from), new Date(to)];
    const found = [];
    const years = days / 365 / most;
    if (years > 0.6) {
      const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => one >= years) || 1000;
      for (let year = Math.ceil(first.getUTCFullYear() / step) * step; year <= last.getUTCFullYear(); year += step) found.push([utc(year), String(year)]);
    } else if (days / 30 > 2) {
      const step = [1, 2, 3, 6].find((one) => one >= days / 30 / most) || 6;
      for (let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step; utc(Math.floor(month / 12), month % 12) <= to; month += step) {
        found.push([utc(Math.floor(month / 12), month % 12), `${MONTHS[month % 12]} ${Math.floor(month / 12)}`]);
      }
    } else {
      const step = [1, 2, 5, 7, 14].find((one) => one >= days / most) || 14;
      for (let moment = Math.ceil(from / DAY) * DAY; moment <= to; moment += step * DAY) {
        const day = new Date(moment);
        found.push([moment, `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`]);
      }
    }
    return found.filter(([moment]) => moment >= from && moment <= to);
  }

  return { span, worded, told, domain, ticks, DAY };
})();
