// The parameter sets of the six operations, from the CSV files; the same on every run.
import fs from 'node:fs';

const ACTIVITIES = [
  'mentorforløb', 'jobformidlingsforløb', 'virksomhedsforløb', 'samtaleforløb', 'opkvalificeringsforløb',
  'praktikforløb', 'brobygningsforløb', 'fastholdelsesforløb', 'sundhedsforløb', 'sprogforløb',
  'uddannelsesforløb', 'partnerskab', 'rekrutteringsforløb', 'screeningsforløb',
];
const TRADES = [
  'byggeri', 'industri', 'logistik', 'hotel', 'detailhandel', 'landbrug', 'omstilling', 'havnen', 'lufthavnen',
  'plejecentre',
];
const PLANS = 300;

/** Rows of a CSV file of which no field is quoted. */
export function rows(folder, table) {
  const [header, ...lines] = fs.readFileSync(`${folder}/${table}.csv`, 'utf8').trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    if (values.length !== names.length) throw new Error(`${table}.csv has a quoted field: ${line}`);
    return Object.fromEntries(names.map((name, i) => [name, values[i]]));
  });
}

export function parameters(folder) {
  const announcements = rows(folder, 'goal_announcement').map((row) => ({
    goal: row.goal_slug,
    year: Number(row.year),
    announcement: row.id,
  }));
  const shuffle = shuffler(7);
  return {
    q1: shuffle(rows(folder, 'municipality')).map((row) => ({ code: row.code })),
    q2: shuffle(rows(folder, 'plan')).slice(0, PLANS).map((row) => ({ id: row.id })),
    q3: shuffle(announcements),
    q4: shuffle([...new Set(announcements.map((announcement) => announcement.year))]).map((year) => ({ year })),
    q5: shuffle(rows(folder, 'target_group')).map((row) => ({ group: row.slug })),
    q6: shuffle(ACTIVITIES.flatMap((activity) => TRADES.map((trade) => [activity, trade]))).map((words) => ({
      words: words.join(' '),
      lucene: words.map((word) => `+${word}`).join(' '),
    })),
  };
}

/** Shuffles by random numbers that are the same on every run. */
function shuffler(seed) {
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return (list) => {
    const shuffled = list.slice();
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  };
}
