const QUESTIONS_URL = '/graphiql/queries';

/**
 * Fetches the saved questions: [{ name, title, query, variables }].
 * Never rejects, since the page is useful without them; `error` says in Danish what went wrong.
 */
export async function loadQuestions() {
  try {
    const response = await fetch(QUESTIONS_URL, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) return failed(`serveren svarede ${response.status}`);
    const questions = await response.json();
    if (!Array.isArray(questions) || !questions.every(isQuestion)) return failed('svaret har en uventet form');
    return { questions, error: null };
  } catch (problem) {
    return failed(problem.name === 'TimeoutError' ? 'serveren svarede ikke i tide' : 'serveren kunne ikke nås eller svarede ikke med JSON');
  }
}

function failed(reason) {
  return { questions: [], error: `De gemte spørgsmål kunne ikke hentes: ${reason}.` };
}

function isQuestion(value) {
  return (
    typeof value?.name === 'string' &&
    typeof value.title === 'string' &&
    typeof value.query === 'string' &&
    (value.variables == null || typeof value.variables === 'string')
  );
}
