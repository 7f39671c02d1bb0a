// How answers and memory grow with the data. The questions' parameters are found in the data themselves, so that the
// same are asked at every size.
import { ask } from './http.mjs';
import { residentMemory } from './processes.mjs';
import { squeeze } from './questions.mjs';
import { bodiesFile, warm, wrk } from './wrk.mjs';

const SETS = 50;
const PAGE = 50;
const FAR = 1000;

export async function grow(environment, size, folder, results, say, ...settings) {
  await environment.startPlangraf(
    'plangraf', 'plangraf', `--plangraf.graph.data-folder=${folder}`, '--plangraf.answers.memory=0', ...settings,
  );
  const url = environment.url('plangraf');
  const pids = () => new Map([['plangraf', environment.servers.pids('plangraf')]]);
  const [questions, plans] = await questionsOf(url);
  for (const [question, { bodies, page }] of Object.entries(questions)) {
    const file = bodiesFile(environment.servers.folder, `growth ${size} ${question}`, bodies);
    await warm(url, file, 1, Math.max(environment.options.warmUp, 1));
    const figures = await wrk(url, file, 1, environment.options.seconds, pids);
    results.add({ kind: 'growth', size, plans, question, page, ...figures });
    say(`${plans} plans, ${question}${page ? ` (page ${page})` : ''}: ${figures.p50.toFixed(2)} ms`);
  }
  const megabytes = residentMemory(environment.servers.pids('plangraf'));
  results.add({ kind: 'growth', size, plans, question: 'resident memory', megabytes });
  await environment.servers.stop('plangraf');
}

async function questionsOf(url) {
  const { data } = await ask(url, {
    query: squeeze(`{
      plans(first: ${SETS}) { totalCount nodes { slug issuer { code } years { year } } }
      initiatives(first: ${SETS}, orderBy: {field: TITLE}) { totalCount nodes { id title } }
      targetGroups { key }
    }`),
  });
  const plans = data.plans.nodes;
  const years = [...new Set(plans.flatMap((plan) => plan.years.map(({ year }) => year)))];
  const page = Math.max(1, Math.min(FAR, Math.floor(data.initiatives.totalCount / PAGE)));
  const list = (order, at) => ({
    page: at.page,
    bodies: [question(`{ initiatives(first: ${PAGE}${order}${at.after ? `, after: "${at.after}"` : ''}) {
      nodes { id title plan { slug } } } }`)],
  });
  const inDocumentOrder = await cursor(url, '', (page - 1) * PAGE);
  const byTitle = ', orderBy: {field: TITLE}';
  const inTitleOrder = await cursor(url, byTitle, (page - 1) * PAGE);
  const asked = {
    'a municipality with its plans': {
      bodies: plans.map(({ issuer }) => question(`{ municipality(code: "${issuer.code}") {
        name region { name } plans { nodes { slug title } } } }`)),
    },
    'a plan whole': {
      bodies: plans.map(({ slug }) => question(`{ plan(slug: "${slug}") { title strategies { nodes {
        title initiatives { nodes { title } } targets { nodes { metric value unit } } } } } }`)),
    },
    'an initiative by its id': {
      bodies: data.initiatives.nodes.map(({ id }) => question(`{ node(id: "${id}") { ... on Initiative { title } } }`)),
    },
    'initiatives, first page': list('', { page: 1 }),
    'initiatives, far page': list('', { page, after: inDocumentOrder }),
    'initiatives by title, first page': list(byTitle, { page: 1 }),
    'initiatives by title, far page': list(byTitle, { page, after: inTitleOrder }),
    'initiatives of a target group, first page by title': {
      bodies: data.targetGroups.slice(0, SETS).map(({ key }) => question(`{
        initiatives(filter: {targetGroups: ["${key}"]}, orderBy: {field: TITLE}, first: ${PAGE}) {
          nodes { id title } } }`)),
    },
    'coverage of a year': {
      bodies: years.map((year) => question(`{ coverage(by: MINISTERIAL_GOAL, year: ${year}) {
        rows { subject { id } cells { counts { strategies } } } } }`)),
    },
    'a search, first 20': {
      bodies: data.initiatives.nodes.map(({ title }) => {
        const words = title.match(/\p{L}{5,}/gu)?.slice(0, 2) ?? [title];
        return question(`{ search(query: "${words.join(' ')}", first: 20) { nodes { __typename } } }`);
      }),
    },
  };
  return [asked, data.plans.totalCount];
}

const question = (document) => JSON.stringify({ query: squeeze(document) });

/** The cursor after so many elements, found by walking. */
async function cursor(url, order, position) {
  let after = null;
  for (let left = position; left > 0; ) {
    const first = Math.min(500, left);
    const at = after === null ? '' : `, after: "${after}"`;
    const { data } = await ask(url, { query: `{ initiatives(first: ${first}${order}${at}) { pageInfo { endCursor } } }` });
    after = data.initiatives.pageInfo.endCursor;
    left -= first;
  }
  return after;
}
