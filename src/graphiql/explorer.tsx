import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { WELCOME } from './examples.js';
import { authorizedFetcher, type Answer } from './fetcher.js';
import { HeaderBar } from './header-bar.js';
import { PersonaPicker, TokenField } from './identity.js';
import { credentialOf, pastedCredential, rememberedPersona, type Persona } from './persona.js';

interface ExplorerProps {
  /** Undefined: the gateway offers none, and the viewer brings a token. */
  readonly personas: readonly Persona[] | undefined;
  readonly bar: HTMLElement;
}

/** GraphiQL asking as the chosen viewer. A change of viewer makes a new fetcher, and GraphiQL then reads the schema again. */
export function Explorer({ personas, bar }: ExplorerProps) {
  const [credential, setCredential] = useState(() => {
    const persona = rememberedPersona(personas ?? []);
    return persona === undefined ? pastedCredential('') : credentialOf(persona);
  });
  const [answer, setAnswer] = useState<Answer>();
  const fetcher = useMemo(() => authorizedFetcher(credential, setAnswer), [credential]);
  return (
    <GraphiQL
      fetcher={fetcher}
      // Nobody to ask as: the schema waits for a token instead of failing.
      {...(credential.token === '' && { schema: null })}
      defaultQuery={WELCOME}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <></>
      </GraphiQL.Logo>
      {/* Inside GraphiQL for its state, before it in the document for the order of reading and of the Tab key. */}
      {createPortal(
        <HeaderBar answer={answer}>
          {personas === undefined ? (
            <TokenField onUse={setCredential} />
          ) : (
            <PersonaPicker personas={personas} onPick={setCredential} />
          )}
        </HeaderBar>,
        bar,
      )}
    </GraphiQL>
  );
}
