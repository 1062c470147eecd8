/** A screen that a viewer opens, with one of the bodies. */
export interface Choice {
  readonly screen: string;
  readonly weight: number;
  readonly bodies: readonly string[];
}

export interface LoadViewer {
  readonly role: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly choices: readonly Choice[];
}

/** What the load process is told to do. */
export interface LoadOrder {
  readonly origins: readonly string[];
  readonly viewers: readonly LoadViewer[];
  /** Opens screens for so long; 0: each viewer opens one, all at once. */
  readonly seconds: number;
  /** Mean time between an answer and the next screen. */
  readonly thinkMs: number;
}

/** One opened screen, by the client's own clock. */
export interface Sample {
  readonly screen: string;
  readonly role: string;
  /** Milliseconds since the epoch at which it was opened. */
  readonly at: number;
  readonly ms: number;
  /** Codes of the errors in the answer, each once; `HTTP 500` or `NO ANSWER` where it was none of GraphQL. */
  readonly codes: readonly string[];
  /** What the answer says of its freshness, each source once. */
  readonly sources: readonly string[];
}
