/** Where the business rules leave something to the deployment; each default is what the documents say. */
export interface Choices {
  /** whether an account manager who also holds another role sees all rows, as documented, or his own (`strict`). */
  readonly accountManagerScope: 'documented' | 'strict';
  /** how many custom roles one organization may define. */
  readonly mostCustomRoles: number;
  /** calendar days of China time from an assignment until the customer's consumption shows; 0: at once. */
  readonly consumptionDelayDays: number;
}

export const DOCUMENTED: Choices = { accountManagerScope: 'documented', mostCustomRoles: 10, consumptionDelayDays: 0 };
