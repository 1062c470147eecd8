/** Lets everybody who asks the same thing at the same time wait for one answer. */
export class SingleFlight {
  private readonly underWay = new Map<string, Promise<unknown>>();

  /** @param key names the answer; equal keys must mean equal answers. */
  share<Result>(key: string, load: () => Promise<Result>): Promise<Result> {
    const running = this.underWay.get(key) as Promise<Result> | undefined;
    if (running !== undefined) return running;
    const started = load().finally(() => this.underWay.delete(key));
    this.underWay.set(key, started);
    return started;
  }
}
