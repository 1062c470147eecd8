import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.js';
import { fetchPersonas } from './persona.js';

const elementOf = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
};

const root = createRoot(elementOf('root'));
try {
  // Before the first render: GraphiQL asks for the schema as soon as it is mounted, and must ask as somebody.
  root.render(<Explorer personas={await fetchPersonas()} bar={elementOf('bar')} />);
} catch (error) {
  root.render(
    <p className="gateway-failure" role="alert">
      {error instanceof Error ? error.message : 'The gateway cannot be reached.'} Reload the page to try again.
    </p>,
  );
}
