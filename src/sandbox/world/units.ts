import type { Named } from './services.js';

export interface MeasureUnit extends Named {
  readonly id: number;
  readonly abbreviation: string;
  /** As on the wire: 1 money, 2 duration, 3 traffic, 4 count, 7 capacity, 10 period, 16 bandwidth rate. */
  readonly type: 1 | 2 | 3 | 4 | 7 | 10 | 16 | 17;
}

/** One of `from` is `ratio` of `to`. */
export interface Conversion {
  readonly from: number;
  readonly to: number;
  readonly ratio: number;
  readonly type: 1 | 2 | 3 | 7 | 10 | 16;
}

const unit = (id: number, type: MeasureUnit['type'], zh: string, en: string, abbreviation = en): MeasureUnit => ({
  id,
  type,
  zh,
  en,
  abbreviation,
});

export const MEASURE_UNITS: readonly MeasureUnit[] = [
  unit(1, 1, '元', 'Yuan', 'CNY'),
  unit(2, 1, '角', 'Jiao'),
  unit(3, 1, '分', 'Fen'),
  unit(4, 2, '小时', 'Hour', 'h'),
  unit(5, 2, '分钟', 'Minute', 'min'),
  unit(6, 2, '秒', 'Second', 's'),
  unit(7, 3, 'EB', 'EB'),
  unit(8, 3, 'PB', 'PB'),
  unit(9, 3, 'TB', 'TB'),
  unit(10, 3, 'GB', 'GB'),
  unit(11, 3, 'MB', 'MB'),
  unit(12, 3, 'KB', 'KB'),
  unit(13, 3, 'Byte', 'Byte', 'B'),
  unit(14, 4, '次', 'Times'),
  unit(15, 16, 'Mbit/s', 'Mbit/s'),
  unit(16, 16, 'Kbit/s', 'Kbit/s'),
  unit(17, 7, 'GB', 'GB'),
  unit(18, 7, 'TB', 'TB'),
  unit(19, 10, '年', 'Year'),
  unit(20, 10, '月', 'Month'),
  unit(24, 10, '天', 'Day'),
  unit(25, 10, '小时', 'Hour', 'h'),
  unit(30, 4, '个', 'Piece', 'pcs'),
  unit(31, 4, '千次', 'Thousand times', 'k'),
  unit(36, 17, 'GB*小时', 'GB*hour', 'GB*h'),
];

export const CONVERSIONS: readonly Conversion[] = [
  { from: 1, to: 2, ratio: 10, type: 1 },
  { from: 2, to: 3, ratio: 10, type: 1 },
  { from: 4, to: 5, ratio: 60, type: 2 },
  { from: 5, to: 6, ratio: 60, type: 2 },
  { from: 7, to: 8, ratio: 1024, type: 3 },
  { from: 8, to: 9, ratio: 1024, type: 3 },
  { from: 9, to: 10, ratio: 1024, type: 3 },
  { from: 10, to: 11, ratio: 1024, type: 3 },
  { from: 11, to: 12, ratio: 1024, type: 3 },
  { from: 12, to: 13, ratio: 1024, type: 3 },
  { from: 15, to: 16, ratio: 1000, type: 16 },
  { from: 18, to: 17, ratio: 1024, type: 7 },
  { from: 19, to: 20, ratio: 12, type: 10 },
  { from: 24, to: 25, ratio: 24, type: 10 },
];

/**
 * How many units of `to` one unit of `from` is, as a fraction; nothing when they measure different things.
 *
 * Each unit is the multiple of at most one smaller one, so there is one way down from every unit.
 */
export function ratioBetween(from: number, to: number): { readonly times: bigint; readonly by: bigint } | undefined {
  const down = stepsDown(from, to);
  if (down !== undefined) return { times: down, by: 1n };
  const up = stepsDown(to, from);
  return up === undefined ? undefined : { times: 1n, by: up };
}

function stepsDown(from: number, to: number): bigint | undefined {
  if (from === to) return 1n;
  const step = CONVERSIONS.find((conversion) => conversion.from === from);
  const rest = step === undefined ? undefined : stepsDown(step.to, to);
  return step === undefined || rest === undefined ? undefined : BigInt(step.ratio) * rest;
}
