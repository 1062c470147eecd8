import { SingleFlight } from '../../src/cache/single-flight.js';

describe('a single flight', () => {
  it('loads once for all who ask at the same time, and anew for the next', async () => {
    const flights = new SingleFlight();
    let loads = 0;
    const load = async (): Promise<number> => {
      await new Promise(setImmediate);
      return (loads += 1);
    };
    expect(await Promise.all([1, 2, 3].map(() => flights.share('a', load)))).toEqual([1, 1, 1]);
    expect(await flights.share('a', load)).toBe(2);
  });

  it('never mixes two keys', async () => {
    const flights = new SingleFlight();
    const load = (value: string) => () => Promise.resolve(value);
    expect(await Promise.all([flights.share('a', load('A')), flights.share('b', load('B'))])).toEqual(['A', 'B']);
  });

  it('fails for all who wait, and lets the next try', async () => {
    const flights = new SingleFlight();
    const failing = () => Promise.reject(new Error('down'));
    const outcomes = await Promise.allSettled([flights.share('a', failing), flights.share('a', failing)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await flights.share('a', () => Promise.resolve('up'))).toBe('up');
  });
});
