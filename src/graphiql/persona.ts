/** Who the page asks as. The token goes into the `Authorization` header of every request to the graph. */
export interface Persona {
  readonly name: string;
  readonly title: string;
  readonly token: string;
  /** A customer's own token for the upstream: goes into `X-Upstream-Token`. */
  readonly upstreamToken?: string;
}

/** A bearer token and, where the gateway can issue another, the way to it. */
export interface Credential {
  /** The viewer's name for the status line. */
  readonly title: string;
  /** Empty until a token is given. */
  readonly token: string;
  readonly upstreamToken?: string | undefined;
  readonly renew?: () => Promise<string | undefined>;
}

const CHOICE = 'partner-gateway:persona';
const DEFAULT = 'administrator';

/** The personas of the built-in issuer; undefined when the gateway trusts an issuer of the operator's instead. */
export async function fetchPersonas(): Promise<readonly Persona[] | undefined> {
  const response = await fetch('/graphiql/personas', { cache: 'no-store' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The gateway answered ${String(response.status)} to the list of personas.`);
  return (await response.json()) as readonly Persona[];
}

/** The persona chosen before in this browser tab, else the administrator, else the first offered. */
export function rememberedPersona(personas: readonly Persona[]): Persona | undefined {
  const named = (name: string | null) => personas.find((persona) => persona.name === name);
  return named(sessionStorage.getItem(CHOICE)) ?? named(DEFAULT) ?? personas[0];
}

export function rememberPersona({ name }: Persona): void {
  sessionStorage.setItem(CHOICE, name);
}

export function credentialOf({ name, title, token, upstreamToken }: Persona): Credential {
  const renew = async () => (await fetchPersonas())?.find((persona) => persona.name === name)?.token;
  return { title, token, upstreamToken, renew };
}

/** A pasted token is held in memory alone: no storage of the browser ever sees it. */
export function pastedCredential(text: string): Credential {
  return { title: 'pasted token', token: text.trim().replace(/^bearer\s+/i, '') };
}
