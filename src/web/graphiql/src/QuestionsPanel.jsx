import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { PANEL_TITLE } from './panelTitle.js';
import { questionProperties } from './tabs.js';

/** The sidebar panel that opens any saved question, also after its tab was closed or edited. */
export function questionsPlugin(questions, error) {
  return {
    title: PANEL_TITLE,
    icon: BookmarkIcon,
    content: () => <QuestionsPanel questions={questions} error={error} />,
  };
}

function QuestionsPanel({ questions, error }) {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const current = tabs[activeTabIndex]?.question;

  function open(question) {
    const unchanged = tabs.findIndex(
      (tab) => tab.query === question.query && (tab.variables ?? '') === (question.variables ?? ''),
    );
    if (unchanged >= 0) {
      if (unchanged !== activeTabIndex) changeTab(unchanged);
      return;
    }
    addTab();
    updateActiveTabValues(questionProperties(question));
    queryEditor.setValue(question.query);
    variableEditor.setValue(question.variables ?? '');
  }

  return (
    <section className="questions-panel" aria-labelledby="questions-title">
      <h2 id="questions-title">{PANEL_TITLE}</h2>
      {error ? (
        <p role="alert">{error} Du kan stadig skrive og køre dine egne spørgsmål.</p>
      ) : (
        <p>Vælg et spørgsmål for at åbne det i en fane. Har du ændret det, åbnes det oprindelige i en ny fane.</p>
      )}
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              data-question={question.name}
              aria-current={question.name === current || undefined}
              disabled={!queryEditor || !variableEditor}
              onClick={() => open(question)}
            >
              {question.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function BookmarkIcon(props) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" {...props}>
      <path d="M6 3h12v18l-6-4.5L6 21z" />
    </svg>
  );
}
