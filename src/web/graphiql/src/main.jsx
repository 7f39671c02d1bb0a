import 'graphiql/setup-workers/vite';
// The parts of graphiql/style.css without its embedded fonts and its second copy of the editor's styles.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './page.css';

import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useGraphiQL } from '@graphiql/react';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { loadQuestions } from './questions.js';
import { questionsPlugin } from './QuestionsPanel.jsx';
import { prepareStorage } from './tabs.js';

const EMPTY_PAGE_QUERY = '# Skriv et GraphQL-spørgsmål her, og kør det med Ctrl-Enter.\n\n';

// Plain JSON answers with status 200, also when they carry errors: GraphiQL shows those itself.
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  enableIncrementalDelivery: false,
  headers: { accept: 'application/json' },
});

const { questions, error } = await loadQuestions();
prepareStorage(questions);

const plugins = [questionsPlugin(questions, error), HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** Marks the page once the schema is read and the editors stand: for tests, and for anyone scripting the page. */
function ReadyMark() {
  const ready = useGraphiQL((state) => Boolean(state.schema && state.queryEditor && state.responseEditor));
  useEffect(() => {
    document.documentElement.dataset.ready = String(ready);
  }, [ready]);
  return null;
}

/** The tab bar is often longer than the window, and has no scrollbar. */
function ScrollToActiveTab() {
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document.getElementById(`graphiql-session-tab-${activeTabIndex}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeTabIndex]);
  return null;
}

function Logo() {
  return (
    <span className="plangraf-logo">
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M6 17 12 6l7 9z" />
        <circle cx="6" cy="17" r="3" />
        <circle cx="12" cy="6" r="3" />
        <circle cx="19" cy="15" r="3" />
      </svg>
      Plangraf
    </span>
  );
}

createRoot(document.getElementById('root')).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    defaultQuery={EMPTY_PAGE_QUERY}
    defaultTheme="light"
    schemaDescription
    inputValueDeprecation
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>
      <Logo />
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <p className="page-note" data-testid="coding-note">
        Første kodninger er maskinelle læsninger, som intet menneske har gennemgået.
      </p>
    </GraphiQL.Footer>
    <ReadyMark />
    <ScrollToActiveTab />
  </GraphiQL>,
);
