-- After the rows: an index on every foreign key and order, and what the six operations need.
SET search_path = app;

CREATE INDEX ON goal_announcement (goal_slug);
CREATE INDEX ON plan (year);
CREATE INDEX ON strategy (plan_id, position);
CREATE INDEX ON initiative (strategy_id, position);
CREATE INDEX ON initiative (title, id);
CREATE INDEX ON target (strategy_id, position);
CREATE INDEX ON plan_addresses_goal (announcement_id);
CREATE INDEX ON strategy_addresses_goal (announcement_id, strategy_id);
CREATE INDEX ON plan_addresses_sdg (sdg_number);
CREATE INDEX ON strategy_addresses_sdg (sdg_number);
CREATE INDEX ON initiative_target_group (target_group_slug, initiative_id);
CREATE INDEX ON initiative_instrument (instrument_slug, initiative_id);
CREATE INDEX initiative_title_ft ON initiative USING gin (to_tsvector('simple', title));

-- What a user of PostGraphile adds for that which the generated schema cannot say; both become root fields.
CREATE FUNCTION search_initiatives(q text) RETURNS SETOF initiative LANGUAGE sql STABLE AS $$
  SELECT *
  FROM app.initiative i
  WHERE to_tsvector('simple', i.title) @@ plainto_tsquery('simple', q)
  ORDER BY i.title, i.id
$$;

CREATE TYPE coverage_cell AS (code text, goal text, count int);

CREATE FUNCTION coverage_matrix(y int) RETURNS SETOF coverage_cell LANGUAGE sql STABLE AS $$
  SELECT p.municipality_code, a.goal_slug, count(*)::int
  FROM app.goal_announcement a
  JOIN app.strategy_addresses_goal sa ON sa.announcement_id = a.id
  JOIN app.strategy s ON s.id = sa.strategy_id
  JOIN app.plan p ON p.id = s.plan_id
  WHERE a.year = y
  GROUP BY 1, 2
  ORDER BY 1, 2
$$;

ANALYZE;
