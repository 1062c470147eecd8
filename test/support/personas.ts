import { type PersonaClaims, PERSONAS } from '../../src/embedded/personas.js';

/** @throws Error for a name there is not. */
export function personaNamed(name: string): PersonaClaims {
  const persona = PERSONAS.find((one) => one.name === name);
  if (persona === undefined) throw new Error(`no persona ${name}`);
  return persona;
}

export function memberIdOf(name: string): string {
  const { memberId } = personaNamed(name);
  if (memberId === undefined) throw new Error(`${name} is no member`);
  return memberId;
}
