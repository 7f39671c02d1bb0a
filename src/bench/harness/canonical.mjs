// One form for the answers of all, so that they can be compared; and what clients have to do to get there.

const byText = (key) => (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

/** Q3 where the server does not group: pairs of a municipality and the titles below one of its strategies. */
export function groupByMunicipality(pairs) {
  const grouped = new Map();
  for (const [{ code, name }, titles] of pairs) {
    if (!grouped.has(code)) grouped.set(code, { code, name, strategyCount: 0, titles: [] });
    grouped.get(code).strategyCount++;
    grouped.get(code).titles.push(...titles);
  }
  return [...grouped.values()].sort(byText((row) => row.code));
}

/** Q4 where the server does not count: pairs of a municipality's code and a goal's slug. */
export function countPairs(pairs) {
  const counts = new Map();
  for (const pair of pairs) {
    const key = JSON.stringify(pair);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ code: JSON.parse(key)[0], goal: JSON.parse(key)[1], count }));
}

/**
 * A page by title of which the last title may go on after the end: everybody breaks ties in a way of their own, so of
 * the last title only the number of rows can be the same.
 */
export function pageByTitle(rows) {
  for (let i = 1; i < rows.length; i++) {
    if (rows[i].title < rows[i - 1].title) throw new Error(`not in the order of titles: ${rows[i].title}`);
  }
  const last = rows.at(-1)?.title ?? null;
  return {
    whole: rows.filter((row) => row.title !== last).sort(byText((row) => `${row.title}\n${row.id}`)),
    last: { title: last, rows: rows.filter((row) => row.title === last).length },
  };
}

/**
 * A page of a search: some rank it, others have it by title, so which of the hits are on it differs. The first rows have
 * to be initiatives of the data with all the words in their titles, each once, as many as the data have, or 20. Where
 * the data have fewer, there may be initiatives after them that have the words in other texts, for those who look there.
 * @param titles of all initiatives by their ids
 */
export function pageOfHits(rows, { words }, titles) {
  const hit = (title) => {
    const found = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.split(' ').every((word) => found.includes(word));
  };
  const hits = Math.min(20, [...titles.values()].filter(hit).length);
  const first = rows.slice(0, hits);
  if (rows.length < hits || rows.length > 20) throw new Error(`${rows.length} rows, and ${hits} were to be`);
  const wrong = rows.find(({ id, title }) => titles.get(id) !== title) ?? first.find(({ title }) => !hit(title));
  if (wrong !== undefined) throw new Error(`no hit: ${JSON.stringify(wrong)}`);
  if (new Set(rows.map((row) => row.id)).size !== rows.length) throw new Error('a row stands there twice');
  return { hits };
}

const FORMS = {
  q3: (answer) =>
    answer.map((row) => ({ ...row, titles: row.titles.slice().sort() })).sort(byText((row) => row.code)),
  q4: (answer) => answer.slice().sort(byText((cell) => `${cell.code} ${cell.goal}`)),
  q5: pageByTitle,
  q6: pageOfHits,
};

function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sortKeys(value[key])]));
}

/** Text that is the same for two answers that say the same. */
export function canonical(operation, answer, parameters, titles) {
  const form = FORMS[operation];
  return JSON.stringify(sortKeys(form ? form(answer, parameters, titles) : answer));
}
