// Statements by hand: the server knows the six operations by name. Cypher's rows come as a list, SQL's one answer as
// it is.
const NAMES = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
const ONE_ROW = new Set(['q1', 'q2']);
const PARAMETERS = { q1: ['code'], q2: ['id'], q3: ['goal', 'year'], q4: ['year'], q5: ['group'] };

function operations(ofSearch, answer) {
  return Object.fromEntries(
    NAMES.map((name) => {
      const names = PARAMETERS[name] ?? [ofSearch];
      return [
        name,
        {
          [name]: {
            operation: name,
            variables: (parameters) => Object.fromEntries(names.map((each) => [each, parameters[each]])),
            answer: (data) => answer(name, data),
          },
        },
      ];
    }),
  );
}

export const cypher = operations('lucene', (name, data) => (ONE_ROW.has(name) ? data[0] : data));

export const sql = operations('words', (name, data) => data);
