import { ChevronDownIcon, DropdownMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useRef, type ReactNode } from 'react';
import type { Example } from './example.js';
import { EXAMPLES } from './examples.js';
import type { Answer } from './fetcher.js';
import icon from './icon.svg';

interface HeaderBarProps {
  readonly answer: Answer | undefined;
  readonly children: ReactNode;
}

/** Product, viewer and examples. The class `graphiql-container` lends the bar the colours of the theme, light and dark. */
export function HeaderBar({ answer, children }: HeaderBarProps) {
  return (
    <header className="graphiql-container gateway-bar">
      <h1>
        <img src={icon} alt="" width="24" height="24" />
        Partner Gateway
      </h1>
      <output className="gateway-status" aria-label="Last response">
        {answer && (
          <>
            <b data-ok={answer.status < 400}>{answer.status}</b> {answer.milliseconds} ms · {answer.viewer}
          </>
        )}
      </output>
      {children}
      <ExampleMenu />
    </header>
  );
}

function ExampleMenu() {
  const open = useOpenExample();
  const editor = useGraphiQL((state) => state.queryEditor);
  const opened = useRef(false);
  const focusEditor = (event: Event) => {
    // Dismissed, the menu gives the focus back to its button; after a choice the query is what comes next.
    if (!opened.current) return;
    opened.current = false;
    event.preventDefault();
    editor?.focus();
  };
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="graphiql-button gateway-examples" disabled={editor === undefined}>
        Example queries
        <ChevronDownIcon aria-hidden="true" />
      </DropdownMenu.Button>
      <DropdownMenu.Content className="gateway-menu" align="end" onCloseAutoFocus={focusEditor}>
        {EXAMPLES.map((example) => (
          <DropdownMenu.Item
            key={example.title}
            textValue={example.title}
            onSelect={() => {
              opened.current = true;
              open(example);
            }}
          >
            <strong>{example.title}</strong>
            <small>{example.about}</small>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

/** Shows the tab that holds the example already, or fills the current one when it is blank, or a new one. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, setOperationFacts } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  return (example) => {
    const known = tabs.findIndex((tab) => tab.query === example.query);
    if (known >= 0) {
      changeTab(known);
    } else {
      if (query?.getValue().trim() !== '') addTab();
      query?.setValue(example.query);
      variables?.setValue(example.variables ? JSON.stringify(example.variables(new Date()), null, 2) : '');
    }
    // GraphiQL reads the operation's name a moment later; run before that, the query would go out under the previous name.
    setOperationFacts({});
  };
}
