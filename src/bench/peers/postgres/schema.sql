-- One table a CSV file, with the same columns. Drops what was there.
DROP SCHEMA IF EXISTS app CASCADE;
CREATE SCHEMA app;
SET search_path = app;

CREATE TABLE municipality (
  code text PRIMARY KEY,
  name text NOT NULL UNIQUE,
  region text NOT NULL
);

CREATE TABLE goal (
  slug text PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE goal_announcement (
  id text PRIMARY KEY,
  goal_slug text NOT NULL REFERENCES goal,
  year int NOT NULL,
  number int NOT NULL,
  title text NOT NULL,
  UNIQUE (year, goal_slug)
);

CREATE TABLE sdg (
  number int PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE target_group (
  slug text PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE instrument (
  slug text PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE plan (
  id text PRIMARY KEY,
  municipality_code text NOT NULL REFERENCES municipality,
  year int NOT NULL,
  title text NOT NULL,
  status text NOT NULL,
  adopted_on date,
  source_url text,
  UNIQUE (municipality_code, year)
);

CREATE TABLE strategy (
  id text PRIMARY KEY,
  plan_id text NOT NULL REFERENCES plan,
  position int NOT NULL,
  title text NOT NULL,
  description text
);

CREATE TABLE initiative (
  id text PRIMARY KEY,
  strategy_id text NOT NULL REFERENCES strategy,
  position int NOT NULL,
  title text NOT NULL,
  description text,
  status text NOT NULL,
  budget_dkk int
);

CREATE TABLE target (
  id text PRIMARY KEY,
  strategy_id text NOT NULL REFERENCES strategy,
  position int NOT NULL,
  indicator text NOT NULL,
  indicator_title text NOT NULL,
  unit text NOT NULL,
  baseline double precision,
  value double precision,
  due_year int
);

CREATE TABLE plan_addresses_goal (
  plan_id text NOT NULL REFERENCES plan,
  announcement_id text NOT NULL REFERENCES goal_announcement,
  PRIMARY KEY (plan_id, announcement_id)
);

CREATE TABLE strategy_addresses_goal (
  strategy_id text NOT NULL REFERENCES strategy,
  announcement_id text NOT NULL REFERENCES goal_announcement,
  PRIMARY KEY (strategy_id, announcement_id)
);

CREATE TABLE plan_addresses_sdg (
  plan_id text NOT NULL REFERENCES plan,
  sdg_number int NOT NULL REFERENCES sdg,
  PRIMARY KEY (plan_id, sdg_number)
);

CREATE TABLE strategy_addresses_sdg (
  strategy_id text NOT NULL REFERENCES strategy,
  sdg_number int NOT NULL REFERENCES sdg,
  PRIMARY KEY (strategy_id, sdg_number)
);

CREATE TABLE initiative_target_group (
  initiative_id text NOT NULL REFERENCES initiative,
  target_group_slug text NOT NULL REFERENCES target_group,
  PRIMARY KEY (initiative_id, target_group_slug)
);

CREATE TABLE initiative_instrument (
  initiative_id text NOT NULL REFERENCES initiative,
  instrument_slug text NOT NULL REFERENCES instrument,
  PRIMARY KEY (initiative_id, instrument_slug)
);
