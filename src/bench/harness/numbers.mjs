// Arithmetic of figures.

export function median(values) {
  const sorted = values.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest value that at least this share of all is not above (nearest rank). */
export function percentile(values, share) {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** Ratios within each round, since noise that lasts falls on both sides of one: their median, least and greatest. */
export function ratio(rounds, base) {
  const ratios = [...rounds].filter(([round]) => base.has(round)).map(([round, value]) => value / base.get(round));
  if (ratios.length === 0) return null;
  return { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) };
}

/** Three digits that count; whole numbers from 100 on. */
export function short(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

export function shortRatio(value) {
  return value === null ? '–' : `${value.median.toFixed(2)} (${value.least.toFixed(2)}–${value.greatest.toFixed(2)})`;
}
