import { IamTokens } from '../upstream/credentials.js';
import { HttpOrigin } from '../upstream/http.js';

/** Of every user of the sandbox; good for nothing else. */
const PASSWORD = 'sandbox-password-for-local-use-only';
const WAIT_MS = 5000;

/** The sandbox's customers as they sign in upstream: with their account id as user and domain. */
export class SandboxLogins {
  readonly #iam: HttpOrigin;
  readonly #tokens = new Map<string, IamTokens>();

  constructor(iamEndpoint: string) {
    this.#iam = new HttpOrigin(iamEndpoint);
  }

  tokenFor(customerId: string): Promise<string> {
    const login = { kind: 'password', user: customerId, domain: customerId, password: PASSWORD } as const;
    const tokens = this.#tokens.get(customerId) ?? new IamTokens(this.#iam, login);
    this.#tokens.set(customerId, tokens);
    return tokens.token(Date.now() + WAIT_MS);
  }

  close(): Promise<void> {
    return this.#iam.close();
  }
}
