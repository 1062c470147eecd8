/** A node of an enterprise's organization tree. */
export interface Unit {
  /** Digits only. */
  readonly id: string;
  /** Of the link to its parent. */
  readonly relationId: string;
  readonly name: string;
  readonly children: readonly Unit[];
}

interface Plan {
  readonly name: string;
  readonly children?: readonly Plan[];
}

const DEPARTMENTS: readonly Plan[] = [
  { name: '研发中心', children: [{ name: '平台研发部', children: [{ name: '测试组' }] }, { name: '应用研发部' }] },
  { name: '市场部' },
  { name: '华南分公司', children: [{ name: '深圳办事处' }, { name: '广州办事处' }] },
];

/** @param serial of the master's account, which makes ids unlike those of other enterprises. */
export function organizationTree(name: string, serial: number): Unit {
  let units = 0;
  const unitOf = (plan: Plan): Unit => {
    units += 1;
    const number = (serial * 1000 + units).toString().padStart(12, '0');
    return { id: `1${number}`, relationId: `2${number}`, name: plan.name, children: (plan.children ?? []).map(unitOf) };
  };
  return unitOf({ name, children: DEPARTMENTS });
}

/** The unit itself, then everything below it. */
export const unitsOf = (unit: Unit): readonly Unit[] => [unit, ...unit.children.flatMap(unitsOf)];
