import { setTimeout as pause } from 'node:timers/promises';
import { Refusal, type Caller, type Operation, type SandboxAnswer } from '../operation.js';
import { EXPORT_FILES } from '../operations/console-exports.js';
import { createWorld, type World } from '../world/world.js';
import { RefusalWriter, success, Throttled, type HttpAnswer } from './answers.js';
import { Authentication, type Clocks, type KeyPair } from './authentication.js';
import { Calls } from './calls.js';
import type { Api, Contract, OperationSpec, Route } from './contract.js';
import { type Drawn, Faults, type Fault } from './faults.js';
import { createToken, principalOf, TOKEN_OPERATION, TOKEN_PATH } from './iam.js';
import { Idempotency } from './idempotency.js';
import type { ReceivedRequest } from './signature.js';
import { Throttle } from './throttle.js';
import { Tokens } from './tokens.js';
import { validationOf, type CheckedRequest, type Validation } from './validation.js';

/** What goes to the client, and how it is spoiled on the way. */
export interface Outcome {
  readonly answer: HttpAnswer;
  readonly fault?: Fault | undefined;
}

export interface ServiceOptions {
  readonly contract: Contract;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly worldOptions: Parameters<typeof createWorld>[0];
  readonly keys: KeyPair;
  /** A signature's date must be near one of them; the first measures everything else. */
  readonly clocks: Clocks;
  readonly rateFactor: number;
  /** What every call takes at least. */
  readonly latencyMs: number;
  readonly checkAnswers: boolean;
}

/** Callers by the contract's word for them; a reseller speaks as the solution provider of its own account. */
const AUDIENCE = { PARTNER: 'distributor', INDIRECT_PARTNER: 'solution-provider', CUSTOMER: 'customer' } as const;
/** What some customers are besides. */
const MASTER = 'enterprise-master';

/** Both APIs and IAM: from the bytes of a request to the bytes of its answer. */
export class Service {
  readonly calls = new Calls();
  readonly faults: Faults;
  /** What a fault can be set for. */
  readonly operationIds: ReadonlySet<string>;
  world: World;
  private readonly clock: () => Date;
  private readonly tokens: Tokens;
  private readonly authentication: Authentication;
  private readonly throttle = new Throttle();
  private readonly idempotency = new Idempotency();
  private readonly validation: Validation;
  private readonly refusals: RefusalWriter;

  constructor(private readonly options: ServiceOptions) {
    this.faults = new Faults(options.worldOptions.seed);
    this.operationIds = new Set([...options.contract.operations.keys(), TOKEN_OPERATION]);
    this.validation = validationOf(options.contract);
    this.refusals = new RefusalWriter(options.contract.errorStatuses);
    this.world = createWorld(options.worldOptions);
    this.clock = options.clocks[0];
    this.tokens = new Tokens(options.keys.secretKey);
    const owner: Caller = { kind: 'PARTNER', accountId: this.world.organization.partnerId };
    this.authentication = new Authentication(options.keys, owner, this.tokens, options.clocks);
  }

  /** Everything as it was at the start. */
  reset(): void {
    this.world = createWorld(this.options.worldOptions);
    this.calls.clear();
    this.faults.clear();
    this.throttle.clear();
    this.idempotency.clear();
    this.authentication.forgetLocks();
  }

  async answer(request: ReceivedRequest, requestId: string): Promise<Outcome> {
    const path = request.target.split('?', 1)[0] ?? '';
    if (request.method === 'GET' && path.startsWith(EXPORT_FILES)) return { answer: this.exportFile(path) };
    const api = path.startsWith('/v1/') ? 'console' : 'bss';
    try {
      if (request.method === 'POST' && path === TOKEN_PATH) return await this.token(request, requestId);
      return await this.operation(request, api, this.options.contract.route(request.method, path), requestId);
    } catch (error) {
      return { answer: this.refusals.write(asRefusal(error, api), api, requestId) };
    }
  }

  /** Says no in a documented way to what never became a request. */
  refuse(error: unknown, requestId: string): HttpAnswer {
    return this.refusals.write(asRefusal(error, 'bss'), 'bss', requestId);
  }

  /** For whoever has the address, as the console's own downloads are. */
  private exportFile(path: string): HttpAnswer {
    const csv = this.world.exportJobs.fileOf(path.slice(EXPORT_FILES.length), this.world.now.getTime());
    if (csv === undefined) return { status: 404, headers: {}, text: '' };
    return { status: 200, headers: { 'Content-Type': 'text/csv; charset=UTF-8' }, text: csv };
  }

  private token({ body }: ReceivedRequest, requestId: string): Promise<Outcome> {
    this.calls.arrived(TOKEN_OPERATION, performance.now());
    const logins = { principal: (name: string) => principalOf(this.world, name), keys: this.options.keys };
    return this.withFault(TOKEN_OPERATION, 'bss', requestId, () =>
      success(createToken(body, logins, this.tokens, this.clock())),
    );
  }

  /** Who calls is settled before what is called: a stranger does not learn which paths exist. */
  private async operation(
    request: ReceivedRequest,
    api: Api,
    route: Route | undefined,
    requestId: string,
  ): Promise<Outcome> {
    const { authentication, calls } = this;
    if (route !== undefined) calls.arrived(route.spec.operationId, performance.now());
    const caller = api === 'console' ? authentication.ofConsole(request) : authentication.ofPartnerApi(request);
    if (route === undefined) throw noSuchApi(api);
    this.admit(route.spec, caller);
    return this.withFault(route.spec.operationId, api, requestId, () => this.perform(request, route, caller));
  }

  private admit(spec: OperationSpec, caller: Caller): void {
    const { api, operationId, audience, rate } = spec;
    const { accountId } = caller;
    if (audience.length > 0 && !this.isAmong(audience, caller)) {
      throw new Refusal(api === 'bss' ? 'CBC.0151' : 'CON.0151', `${operationId} is not for callers of this kind`);
    }
    const limit = rate.limit * this.options.rateFactor;
    const wait = this.throttle.take(`${operationId} ${accountId}`, limit, rate.perMilliseconds, performance.now());
    if (wait === 0) return;
    this.calls.throttled(operationId);
    const period = `limit:${limit},time:${rate.perMilliseconds / 1000} second`;
    throw new Throttled(api, `The throttling threshold has been reached: policy api over ratelimit,${period}`, wait);
  }

  private isAmong(audience: readonly string[], { kind, accountId }: Caller): boolean {
    if (audience.includes(AUDIENCE[kind])) return true;
    return audience.includes(MASTER) && kind === 'CUSTOMER' && this.world.enterprises.isMaster(accountId);
  }

  private async withFault(
    operationId: string,
    api: Api,
    requestId: string,
    perform: () => HttpAnswer,
  ): Promise<Outcome> {
    const fault = this.faults.draw(operationId);
    const { latencyMs } = this.options;
    if (latencyMs > 0) await pause(latencyMs, undefined, { ref: false });
    if (fault === undefined) return { answer: perform() };
    if (fault.latencyMs !== undefined && fault.body !== 'slow') await pause(fault.latencyMs, undefined, { ref: false });
    const isStopped = fault.status !== undefined || fault.reset === 'before';
    if (isStopped) return { answer: this.planted(fault, api, requestId), fault };
    try {
      return { answer: perform(), fault };
    } catch (error) {
      return { answer: this.refusals.write(asRefusal(error, api), api, requestId), fault };
    }
  }

  private planted({ status = 500, errorCode, ...fault }: Drawn, api: Api, requestId: string): HttpAnswer {
    const code = errorCode ?? this.refusals.usualCode(api, status);
    const refusal = new Refusal(code, 'A fault was asked for', undefined, status);
    const answer = this.refusals.write(refusal, api, requestId);
    if (fault.seconds === undefined || ![429, 503].includes(status)) return answer;
    const left = String(Math.ceil(fault.millisecondsLeft / 1000));
    return { ...answer, headers: { ...answer.headers, 'Retry-After': left } };
  }

  private perform(request: ReceivedRequest, { spec, path }: Route, caller: Caller): HttpAnswer {
    const query = request.target.slice(request.target.indexOf('?') + 1 || request.target.length);
    const headers = Object.fromEntries(request.headers);
    if (spec.needsIfMatch && headers['if-match'] === undefined) throw new Refusal('CON.0428', 'If-Match is missing');
    const checked = this.validation.request(spec, { path, query, headers, body: request.body });
    const answer = this.once(request, spec, caller, () => this.run(spec, checked, caller));
    const written = success(answer);
    const fault = this.options.checkAnswers && this.validation.answerFault(spec, written.status, written.text);
    if (fault) throw new Error(`${spec.operationId} answers against its contract: ${fault}`);
    return written;
  }

  private once(
    request: ReceivedRequest,
    spec: OperationSpec,
    { accountId }: Caller,
    run: () => SandboxAnswer,
  ): SandboxAnswer {
    if (!spec.needsIdempotencyKey) return run();
    const key = request.headers.get('idempotency-key') ?? '';
    const owner = `${spec.operationId} ${accountId} ${key}`;
    const target = `${request.target} ${request.headers.get('x-member-id') ?? ''}`;
    return this.idempotency.once(owner, target, request.body, this.clock(), run);
  }

  private run({ operationId }: OperationSpec, checked: CheckedRequest, caller: Caller): SandboxAnswer {
    const operation = this.options.operations[operationId];
    if (operation === undefined) throw new Error(`The sandbox does not serve ${operationId}`);
    return operation(this.world, { operationId, ...checked, caller });
  }
}

const noSuchApi = (api: Api): Refusal =>
  api === 'bss'
    ? new Refusal('APIGW.0101', 'The API does not exist or has not been published in the environment')
    : new Refusal('CON.0404', 'There is no such path or method');

/** A fault of the sandbox itself is told in full: whoever runs it is its developer. */
function asRefusal(error: unknown, api: Api): Refusal {
  if (error instanceof Refusal) return error;
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`sandbox: ${error instanceof Error ? (error.stack ?? text) : text}\n`);
  return new Refusal(api === 'bss' ? 'CBC.0999' : 'CON.0999', text);
}
