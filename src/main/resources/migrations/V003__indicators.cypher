CREATE CONSTRAINT indicator_key IF NOT EXISTS FOR (n:Indicator) REQUIRE (n.key, n.visibleFrom) IS UNIQUE;
DROP INDEX entry_text IF EXISTS;
CREATE FULLTEXT INDEX entry_text IF NOT EXISTS FOR (n:EmploymentPlan|Strategy|Commitment|Initiative|Target|ContextFigure|MinisterialGoal|SustainableDevelopmentGoal|TargetGroup|Instrument|Indicator|Partner|Municipality) ON EACH [n.title, n.name, n.alternativeLabels, n.summary, n.objective, n.metric, n.population] OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}};
CALL db.awaitIndexes(300);
