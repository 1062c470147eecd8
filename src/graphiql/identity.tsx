import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import {
  credentialOf,
  pastedCredential,
  rememberedPersona,
  rememberPersona,
  type Credential,
  type Persona,
} from './persona.js';

interface PersonaPickerProps {
  readonly personas: readonly Persona[];
  readonly onPick: (credential: Credential) => void;
}

export function PersonaPicker({ personas, onPick }: PersonaPickerProps) {
  const [name, setName] = useState(() => rememberedPersona(personas)?.name);
  const pick = (event: ChangeEvent<HTMLSelectElement>) => {
    const persona = personas.find((each) => each.name === event.target.value);
    if (persona === undefined) return;
    setName(persona.name);
    rememberPersona(persona);
    onPick(credentialOf(persona));
  };
  return (
    <label className="gateway-field">
      Persona
      <select value={name} onChange={pick}>
        {personas.map((persona) => (
          <option key={persona.name} value={persona.name}>
            {persona.title}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TokenField({ onUse }: { readonly onUse: (credential: Credential) => void }) {
  const [text, setText] = useState('');
  const use = (event: SubmitEvent) => {
    event.preventDefault();
    onUse(pastedCredential(text));
  };
  return (
    <form className="gateway-field" onSubmit={use}>
      <label htmlFor="token">Bearer token</label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="Paste a token"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button type="submit" className="graphiql-button">
        Use
      </button>
    </form>
  );
}
