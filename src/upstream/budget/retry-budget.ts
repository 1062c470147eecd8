const PERIOD_SECONDS = 10;
const PERCENT = 10;
/** So that rare calls can be repeated too. */
const ALWAYS = 5;

interface Second {
  readonly second: number;
  calls: number;
  retries: number;
}

/** Lets a part of the calls be repeated: repeating all of them would double the load of an upstream that is failing under it. */
export class RetryBudget {
  #seconds: Second[] = [];

  noteCall(): void {
    this.#now().calls += 1;
  }

  /** @returns whether one more repetition may be made; then it is counted. */
  take(): boolean {
    const current = this.#now();
    const sum = (of: 'calls' | 'retries'): number => this.#seconds.reduce((total, one) => total + one[of], 0);
    if (sum('retries') >= ALWAYS + (sum('calls') * PERCENT) / 100) return false;
    current.retries += 1;
    return true;
  }

  #now(): Second {
    const second = Math.floor(Date.now() / 1000);
    const last = this.#seconds.at(-1);
    if (last?.second === second) return last;
    const current = { second, calls: 0, retries: 0 };
    this.#seconds = [...this.#seconds.filter((one) => one.second > second - PERIOD_SECONDS), current];
    return current;
  }
}
