// The six operations, each as the best SQL that was found by hand for it: the database makes the JSON.
export const STATEMENTS = {
  q1: {
    parameters: ['code'],
    sql: `
      SELECT json_build_object(
        'code', m.code, 'name', m.name, 'region', m.region,
        'plans', (
          SELECT json_agg(json_build_object('id', p.id, 'year', p.year, 'title', p.title) ORDER BY p.year)
          FROM app.plan p WHERE p.municipality_code = m.code))::text AS r
      FROM app.municipality m WHERE m.code = $1`,
  },
  q2: {
    parameters: ['id'],
    sql: `
      SELECT json_build_object(
        'id', p.id, 'year', p.year, 'title', p.title,
        'goals', (
          SELECT coalesce(json_agg(json_build_object('number', a.number, 'title', a.title) ORDER BY a.number), '[]')
          FROM app.plan_addresses_goal pg JOIN app.goal_announcement a ON a.id = pg.announcement_id
          WHERE pg.plan_id = p.id),
        'strategies', (
          SELECT coalesce(json_agg(json_build_object(
            'id', s.id, 'title', s.title,
            'initiatives', (
              SELECT coalesce(json_agg(json_build_object('id', i.id, 'title', i.title) ORDER BY i.position), '[]')
              FROM app.initiative i WHERE i.strategy_id = s.id),
            'targets', (
              SELECT coalesce(json_agg(json_build_object(
                'id', t.id, 'indicatorTitle', t.indicator_title, 'unit', t.unit,
                'baseline', t.baseline, 'value', t.value, 'dueYear', t.due_year) ORDER BY t.position), '[]')
              FROM app.target t WHERE t.strategy_id = s.id),
            'goals', (
              SELECT coalesce(json_agg(json_build_object(
                'number', a.number, 'title', a.title,
                'goal', json_build_object('slug', g.slug, 'title', g.title)) ORDER BY a.number), '[]')
              FROM app.strategy_addresses_goal sg
              JOIN app.goal_announcement a ON a.id = sg.announcement_id
              JOIN app.goal g ON g.slug = a.goal_slug
              WHERE sg.strategy_id = s.id)) ORDER BY s.position), '[]')
          FROM app.strategy s WHERE s.plan_id = p.id))::text AS r
      FROM app.plan p WHERE p.id = $1`,
  },
  q3: {
    parameters: ['goal', 'year'],
    sql: `
      SELECT coalesce(json_agg(json_build_object(
        'code', code, 'name', name, 'strategyCount', n, 'titles', titles) ORDER BY code), '[]')::text AS r
      FROM (
        SELECT m.code, m.name, count(DISTINCT s.id) AS n, json_agg(i.title) AS titles
        FROM app.goal_announcement a
        JOIN app.strategy_addresses_goal sa ON sa.announcement_id = a.id
        JOIN app.strategy s ON s.id = sa.strategy_id
        JOIN app.plan p ON p.id = s.plan_id
        JOIN app.municipality m ON m.code = p.municipality_code
        JOIN app.initiative i ON i.strategy_id = s.id
        WHERE a.goal_slug = $1 AND a.year = $2
        GROUP BY m.code, m.name) x`,
  },
  q4: {
    parameters: ['year'],
    sql: `
      SELECT coalesce(json_agg(json_build_object(
        'code', code, 'goal', goal, 'count', n) ORDER BY code, goal), '[]')::text AS r
      FROM (
        SELECT p.municipality_code AS code, a.goal_slug AS goal, count(*) AS n
        FROM app.goal_announcement a
        JOIN app.strategy_addresses_goal sa ON sa.announcement_id = a.id
        JOIN app.strategy s ON s.id = sa.strategy_id
        JOIN app.plan p ON p.id = s.plan_id
        WHERE a.year = $1
        GROUP BY 1, 2) x`,
  },
  q5: {
    parameters: ['group'],
    sql: `
      SELECT coalesce(json_agg(json_build_object(
        'id', x.id, 'title', x.title,
        'plan', json_build_object('id', p.id, 'year', p.year, 'title', p.title),
        'municipality', json_build_object('code', m.code, 'name', m.name)) ORDER BY x.title, x.id), '[]')::text AS r
      FROM (
        SELECT i.id, i.title, i.strategy_id
        FROM app.initiative i
        WHERE EXISTS (
          SELECT 1 FROM app.initiative_target_group t
          WHERE t.initiative_id = i.id AND t.target_group_slug = $1)
        ORDER BY i.title, i.id
        LIMIT 50) x
      JOIN app.strategy s ON s.id = x.strategy_id
      JOIN app.plan p ON p.id = s.plan_id
      JOIN app.municipality m ON m.code = p.municipality_code`,
  },
  q6: {
    parameters: ['words'],
    sql: `
      SELECT coalesce(json_agg(json_build_object('id', id, 'title', title) ORDER BY title, id), '[]')::text AS r
      FROM (
        SELECT id, title
        FROM app.initiative
        WHERE to_tsvector('simple', title) @@ plainto_tsquery('simple', $1)
        ORDER BY title, id
        LIMIT 20) x`,
  },
};
