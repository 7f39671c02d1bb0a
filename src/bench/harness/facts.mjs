// What the CSV files say of initiatives: what pages of which the order differs are held against.
import { rows } from './parameters.mjs';

const byId = (list) => new Map(list.map((row) => [row.id, row]));

/** `initiatives` by id, in the form in which Q5 tells them; `groups`: ids of initiatives by target group. */
export function facts(folder) {
  const municipalities = new Map(rows(folder, 'municipality').map(({ code, name }) => [code, { code, name }]));
  const plans = byId(rows(folder, 'plan'));
  const strategies = byId(rows(folder, 'strategy'));
  const initiatives = new Map(
    rows(folder, 'initiative').map(({ id, title, strategy_id: strategy }) => {
      const plan = plans.get(strategies.get(strategy).plan_id);
      const told = { id: plan.id, year: Number(plan.year), title: plan.title };
      return [id, { id, title, plan: told, municipality: municipalities.get(plan.municipality_code) }];
    }),
  );
  const groups = new Map();
  for (const { initiative_id: id, target_group_slug: group } of rows(folder, 'initiative_target_group')) {
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push(id);
  }
  return { initiatives, groups };
}
