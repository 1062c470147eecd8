import { ArgsType, Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { type InLanguage, type Language, LanguageArgs } from './language.type.js';

type Wire = components['schemas'];
export type MeasureUnitRow = Wire['MeasureUnitRest'];
export type ConversionRow = Wire['Conversion'];
type CodeOf<Kind> = Kind extends number ? `${Kind}` : never;
/** Upstream code of a kind that conversions can be asked for. */
export type ConvertibleCode = CodeOf<ConversionRow['measure_type']>;
type Words<Code> = Readonly<Record<string, readonly [code: Code, description: string]>>;

const CONVERTIBLE = {
  MONEY: ['1', 'Money (货币).'],
  DURATION: ['2', 'Duration (时长).'],
  TRAFFIC: ['3', 'Traffic (流量).'],
  COUNT: ['4', 'Count (数量).'],
  CAPACITY: ['7', 'Capacity (容量).'],
  ROWS: ['9', 'Rows (行数).'],
  PERIOD: ['10', 'Period (周期).'],
  FREQUENCY: ['11', 'Frequency (频率).'],
  PIECES: ['12', 'Pieces (个数).'],
  BANDWIDTH_RATE: ['16', 'Bandwidth rate (带宽速率).'],
  BANDWIDTH_RATE_BASE_1000: ['19', 'Bandwidth rate in thousands, not 1024s (带宽速率, 1000 进制).'],
  PERFORMANCE_TEST_USAGE: ['20', 'Performance test usage (性能测试使用量).'],
  CORES_BY_DURATION: ['27', 'Cores × duration (核数 × 时长).'],
  MEMORY_BY_DURATION: ['28', 'Memory × duration (内存 × 时长).'],
  IOPS_BY_DURATION: ['29', 'IOPS × duration (IOPS × 时长).'],
  THROUGHPUT_BY_DURATION: ['30', 'Throughput × duration (吞吐量 × 时长).'],
  PIECES_PER_DURATION: ['31', 'Pieces ÷ duration (个数 ÷ 时长).'],
  TRAFFIC_BASE_1000: ['40', 'Traffic in thousands, not 1024s (流量, 1000 进制).'],
  THOUSAND_TOKENS: ['41', 'Tokens in thousands (千 tokens).'],
  CACHE_BANDWIDTH_BY_DURATION: ['98', 'Cache bandwidth × duration (缓存带宽 × 时长).'],
  TOKENS: ['104', 'Tokens.'],
  COUNT_BY_DURATION: ['108', 'Count × duration (数量 × 时长).'],
} as const satisfies Words<ConvertibleCode>;

/** Units have them; upstream knows no conversions between them. */
const NOT_CONVERTIBLE = {
  LENGTH: ['6', 'Length (长度).'],
  CAPACITY_BY_DURATION: ['15', 'Capacity × duration (容量 × 时长).'],
  CAPACITY_DURATION: ['17', 'Capacity-duration, e.g. GB*hour (容量-时长).'],
  QUERY_RATE: ['18', 'Query rate (查询速率).'],
  AREA: ['21', 'Area (面积).'],
  VIDEO: ['22', 'Video (视频).'],
  THROUGHPUT: ['23', 'Throughput (吞吐量).'],
  RESOLUTION: ['24', 'Resolution (分辨率).'],
  PACKAGE_DEDUCTION: ['26', 'Unit that packages are used up in (套餐包抵扣单位).'],
  FRAMES: ['82', 'Frames (帧).'],
} as const satisfies Words<CodeOf<MeasureUnitRow['measure_type']>>;

export const measureKind = wireEnum('MeasureKind', 'What a unit measures (度量类型).', {
  ...CONVERTIBLE,
  ...NOT_CONVERTIBLE,
});
export type MeasureKind = keyof typeof measureKind.type;
type ConvertibleKind = keyof typeof CONVERTIBLE;

export const isConvertible = (kind: MeasureKind): kind is ConvertibleKind => Object.hasOwn(CONVERTIBLE, kind);
export const convertibleCode = (kind: ConvertibleKind): ConvertibleCode => CONVERTIBLE[kind][0];

@ObjectType({ description: 'A unit that usage and amounts are measured in (度量单位).' })
export class MeasureUnit {
  @Field(() => String, { nullable: true, description: 'Upstream id of the unit, as `usageMeasureId` of a bill line.' })
  readonly measureId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name, in the language asked for.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Short form of the name, e.g. "GB" (缩写).' })
  readonly abbreviation!: string | null;

  @Field(() => measureKind.type, { description: 'What it measures.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;
}

@ObjectType({ description: 'How many of one unit make up another (度量单位换算): one `from` is `ratio` of `to`.' })
export class UnitConversion implements InLanguage {
  @Field(() => String, { nullable: true, description: 'Upstream id of the unit converted.' })
  readonly fromMeasureId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the unit converted to.' })
  readonly toMeasureId!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many of `to` one `from` is, e.g. "1024" (换算率).' })
  readonly ratio!: string | null;

  @Field(() => measureKind.type, { description: 'What both units measure.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  readonly language!: Language;
}

@ArgsType()
export class UnitConversionArgs extends LanguageArgs {
  @Field(() => measureKind.type, {
    nullable: true,
    description: 'Only between units of this kind; null and absent mean all. Some kinds have no conversions upstream.',
  })
  readonly kind?: MeasureKind | null;
}

export const toMeasureUnit = (row: MeasureUnitRow): MeasureUnit => ({
  measureId: textOf(row.measure_id),
  name: orNull(row.measure_name),
  abbreviation: orNull(row.abbreviation),
  kind: measureKind.nameOf(row.measure_type),
  kindCode: textOf(row.measure_type),
});

export const toUnitConversion = (row: ConversionRow & InLanguage): UnitConversion => ({
  fromMeasureId: textOf(row.measure_id),
  toMeasureId: textOf(row.ref_measure_id),
  ratio: textOf(row.conversion_ratio),
  kind: measureKind.nameOf(row.measure_type),
  kindCode: textOf(row.measure_type),
  language: row.language,
});
