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

const collator = new Intl.Collator('da', { sensitivity: 'base' });

/** Orders of titles: by code point, and that of the Danish alphabet, word by word without capitals and punctuation. */
export const ORDERS = {
  codePoints: byText((title) => title),
  danish: (a, b) => {
    const [left, right] = [a, b].map((title) => title.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '').trim().split(/\s+/));
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const order = collator.compare(left[i], right[i]);
      if (order !== 0) return order;
    }
    return left.length - right.length;
  },
};

/**
 * A page of a target group's initiatives by title. Databases have titles by code point and Plangraf by the Danish
 * alphabet, and titles repeat; so each page is held against the data: all rows have to be as the data tell them, of that
 * group, once and in the order that is meant, nothing that comes before the last title may be left out, and there have
 * to be 50, or as many as the data have.
 */
export function pageByTitle(rows, { group }, { initiatives, groups }, order) {
  const compare = ORDERS[order];
  const members = new Set(groups.get(group));
  const found = new Set(rows.map((row) => row.id));
  if (found.size !== rows.length) throw new Error('a row stands there twice');
  if (rows.length !== Math.min(50, members.size)) throw new Error(`${rows.length} rows of ${members.size}`);
  rows.forEach((row, i) => {
    const told = JSON.stringify(sortKeys(row));
    if (!members.has(row.id) || told !== JSON.stringify(sortKeys(initiatives.get(row.id)))) {
      throw new Error(`not in the data: ${told}`);
    }
    if (i > 0 && compare(rows[i - 1].title, row.title) > 0) throw new Error(`not in the order of titles: ${row.title}`);
  });
  const missing = [...members].find(
    (id) => !found.has(id) && compare(initiatives.get(id).title, rows.at(-1).title) < 0,
  );
  if (missing !== undefined) throw new Error(`left out: ${initiatives.get(missing).title}`);
  return { rows: rows.length };
}

/**
 * A page of a search: some rank it, others have it by title, so which of the hits are on it differs. The first rows have
 * to be initiatives of the data with all the words in their titles, each once, as many as the data have, or 20. Where
 * the data have fewer, there may be initiatives after them that have the words in other texts, for those who look there.
 */
export function pageOfHits(rows, { words }, { initiatives }) {
  const hit = (title) => {
    const found = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.split(' ').every((word) => found.includes(word));
  };
  const hits = Math.min(20, [...initiatives.values()].filter(({ title }) => hit(title)).length);
  const first = rows.slice(0, hits);
  if (rows.length < hits || rows.length > 20) throw new Error(`${rows.length} rows, and ${hits} were to be`);
  const wrong = rows.find(({ id, title }) => initiatives.get(id)?.title !== title) ?? first.find(({ title }) => !hit(title));
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

/**
 * Text that is the same for two answers that say the same.
 * @param facts of the data
 * @param order of titles that is meant
 */
export function canonical(operation, answer, parameters, facts, order = 'codePoints') {
  const form = FORMS[operation];
  return JSON.stringify(sortKeys(form ? form(answer, parameters, facts, order) : answer));
}
