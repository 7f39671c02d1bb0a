import { PANEL_TITLE } from './panelTitle.js';

// GraphiQL's own keys in localStorage.
const TABS = 'graphiql:tabState';
const QUERY = 'graphiql:query';
const VARIABLES = 'graphiql:variables';
const VISIBLE_PLUGIN = 'graphiql:visiblePlugin';
const PLUGIN_WIDTH = 'graphiql:docExplorerFlex';
// Ours: the names of the questions that have been given a tab in this browser.
const KNOWN = 'plangraf:knownQuestions';

/**
 * Writes the saved questions as tabs into localStorage, before GraphiQL reads it.
 * A first visit gets all questions; later ones keep their tabs and get the questions that are new.
 */
export function prepareStorage(questions) {
  const stored = readTabs();
  if (!stored) {
    localStorage.setItem(VISIBLE_PLUGIN, PANEL_TITLE);
    localStorage.setItem(PLUGIN_WIDTH, '0.25');
    if (questions.length === 0) return;
  }

  const state = stored ?? { activeTabIndex: 0, tabs: [] };
  const known = stored && readJson(KNOWN);
  const added = questions.filter(({ name }) => !known?.includes(name));
  if (!known && added.length > 0) state.activeTabIndex = state.tabs.length;
  refreshTitles(state.tabs, questions);
  state.tabs.push(...added.map(toTab));
  const active = state.tabs[state.activeTabIndex] ?? state.tabs[(state.activeTabIndex = 0)];

  localStorage.setItem(TABS, JSON.stringify(state));
  if (questions.length > 0) {
    localStorage.setItem(KNOWN, JSON.stringify([...(known ?? []), ...added.map(({ name }) => name)]));
  }
  // GraphiQL fills its editors from these two, and adds a tab when no tab has the same text.
  setOrRemove(QUERY, active.query);
  setOrRemove(VARIABLES, active.variables);
}

function refreshTitles(tabs, questions) {
  const titles = new Map(questions.map(({ name, title }) => [name, title]));
  for (const tab of tabs) {
    if (titles.has(tab.question)) tab.title = tab.questionTitle = titles.get(tab.question);
  }
}

/** What a tab carries of its question: GraphiQL keeps unknown properties, the build makes it use `questionTitle`. */
export function questionProperties({ name, title, query, variables }) {
  return { question: name, questionTitle: title, title, query, variables: variables ?? null };
}

function toTab(question, index) {
  return {
    id: `${question.name}-${Date.now().toString(36)}-${index}`,
    hash: null,
    headers: null,
    operationName: null,
    response: null,
    ...questionProperties(question),
  };
}

function readTabs() {
  const state = readJson(TABS);
  return Array.isArray(state?.tabs) && state.tabs.length > 0 ? state : null;
}

function readJson(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function setOrRemove(key, value) {
  if (value) localStorage.setItem(key, value);
  else localStorage.removeItem(key);
}
