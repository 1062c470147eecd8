import { chromium, type Browser, type Page } from 'playwright-core';
import { startGateway } from '../support/gateway.js';

interface CustomersAnswer {
  readonly data: { readonly customers: { readonly nodes: readonly { readonly id: string }[] } };
  readonly errors?: unknown;
}

const BROWSER_MS = 120_000;

let gateway: Awaited<ReturnType<typeof startGateway>>;
let browser: Browser;
let page: Page;
/** What must stay empty: complaints of the page, and requests it made to any other host. */
let complaints: string[];
let outside: string[];

beforeAll(async () => {
  gateway = await startGateway({ variables: { GRAPHIQL: 'on' } });
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}, BROWSER_MS);

afterAll(async () => {
  // Either is missing when its start failed, and that failure is the one to report.
  await (browser as Browser | undefined)?.close();
  await (gateway as typeof gateway | undefined)?.close();
});

beforeEach(async () => {
  complaints = [];
  outside = [];
  page = await browser.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route(
    ({ origin }) => origin !== gateway.origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
});

const personaPicker = () => page.getByLabel('Persona');
/** Not by a function run in the page: its content security policy forbids that. */
const focusIn = (selector: string) => page.locator(selector).first().waitFor({ state: 'attached' });
const resultPane = () => page.locator('.graphiql-response .view-lines');

async function openExample(title: string): Promise<void> {
  await page.getByRole('button', { name: 'Example queries' }).click();
  await page.getByRole('menuitem', { name: title }).click();
}

/** Waits for the answer to the named operation while `act` makes the page ask. */
async function answerTo(operation: string, act: () => Promise<unknown>) {
  const isAnswer = (body: string | null) => body?.includes(`query ${operation} {`) ?? false;
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith('/graphql') && isAnswer(each.request().postData())),
    act(),
  ]);
  return response;
}

describe('the GraphiQL page', () => {
  it('shows the customers of the director with no console error and no request to another host', async () => {
    const asAdministrator = await answerTo('IntrospectionQuery', () => page.goto(`${gateway.origin}/graphiql`));
    expect(await personaPicker().inputValue()).toBe('administrator');

    const asDirector = await answerTo('IntrospectionQuery', () =>
      personaPicker().selectOption({ label: 'Account director' }),
    );
    const token = asDirector.request().headers()['authorization'];
    expect(token).toMatch(/^Bearer ./);
    expect(token).not.toBe(asAdministrator.request().headers()['authorization']);

    await openExample('My customers with balances');
    const answer = await answerTo('MyCustomersWithBalances', () =>
      page.getByRole('button', { name: 'Execute query' }).click(),
    );
    expect(answer.request().headers()['authorization']).toBe(token);
    const { data, errors } = (await answer.json()) as CustomersAnswer;
    expect(errors).toBeUndefined();
    const [first, ...others] = data.customers.nodes;
    expect(others).toHaveLength(19);
    await resultPane()
      .getByText(`"${first?.id ?? ''}"`)
      .waitFor();
    expect(await page.getByLabel('Last response').textContent()).toMatch(/^200 \d+ ms · Account director$/);

    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('remembers the persona of the browser tab over a reload', async () => {
    await page.goto(`${gateway.origin}/graphiql`);
    await personaPicker().selectOption('finance');
    await page.reload();
    expect(await personaPicker().inputValue()).toBe('finance');
  });

  it('is worked with the keyboard alone, from the persona to the result', async () => {
    await page.goto(`${gateway.origin}/graphiql`);
    await page.getByRole('button', { name: 'Example queries', disabled: false }).waitFor();
    await personaPicker().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // Keys pressed before the focus has moved are lost, as a person would see and wait for.
    await focusIn('[role=menu]:focus, [role=menu] :focus');
    // What is typed too slowly begins a new search, as for a person.
    const item = page.locator('[role=menuitem]:focus:has-text("Who am I")');
    while ((await item.count()) === 0) {
      await page.keyboard.type('Who');
      await item.waitFor({ state: 'attached', timeout: 2000 }).catch(() => undefined);
    }
    await page.keyboard.press('Enter');
    await focusIn('.graphiql-query-editor :focus');
    const answer = await answerTo('WhoAmI', () => page.keyboard.press('ControlOrMeta+Enter'));
    expect(answer.status()).toBe(200);
  });

  it('documents the schema', async () => {
    await page.goto(`${gateway.origin}/graphiql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'CustomerConnection', exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
