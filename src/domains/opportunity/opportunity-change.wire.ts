import { given } from '../../graphql/wire-value.js';
import { badInput } from '../../kernel/errors.js';
import { Money } from '../../kernel/money.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import { opportunityChargeMode, opportunityStage } from './opportunity.type.js';
import type {
  AddOpportunityProgressInput,
  CreateOpportunityInput,
  OpportunityBasicsChange,
  OpportunityDetailsInput,
  OpportunityRevenueChange,
  OpportunityRevenueInput,
  UpdateOpportunityInput,
} from './opportunity-change.type.js';

type Body = RequestOf<'CreateOpportunity'>['body'];
type Revenue = Body['revenue'];

/** With two decimals, as the console writes amounts; of the China site they are yuan. */
const amountOf = (amount: string): Revenue['estimated_amount'] => ({
  amount: Money.of(amount, 'CNY').plus(Money.of('0.00', 'CNY')).amount,
  currency: 'CNY',
});

const chargeModeOf = (mode: OpportunityRevenueInput['chargeMode']): Revenue['charge_mode'] =>
  opportunityChargeMode.codeOf('input.revenue.chargeMode', mode) as Revenue['charge_mode'];

const detailsOf = (details: OpportunityDetailsInput | null | undefined): NonNullable<Body['details']> =>
  given({ cloud_status: details?.cloudStatus, operation: details?.operation });

/** @throws GatewayError `BAD_USER_INPUT` */
function openStage(stage: CreateOpportunityInput['basics']['stage']): Body['basic']['stage'] {
  const code = opportunityStage.codeOf('input.basics.stage', stage);
  if (code !== 'WON' && code !== 'LOST') return code as Body['basic']['stage'];
  throw badInput('input.basics.stage', 'A new opportunity is open: say by progress how it ended (Q-7)');
}

/** The three parts of a new opportunity. @throws GatewayError `BAD_USER_INPUT` */
export const registrationOf = ({ basics, details, revenue, taskId }: CreateOpportunityInput) => ({
  ...given({ task_id: taskId }),
  basic: {
    name: basics.name,
    industry: basics.industry,
    business_system: basics.businessSystem,
    type: basics.type,
    stage: openStage(basics.stage),
    win_probability: basics.winProbability,
    is_test_project: basics.isTestProject,
    is_bidding_project: basics.isBiddingProject,
  },
  details: detailsOf(details),
  revenue: {
    estimated_amount: amountOf(revenue.estimatedAmount),
    expected_close_date: revenue.expectedCloseDate,
    charge_mode: chargeModeOf(revenue.chargeMode),
    products: [...revenue.products],
  },
});

const basicChange = (basics: OpportunityBasicsChange) =>
  given({
    name: basics.name,
    industry: basics.industry,
    business_system: basics.businessSystem,
    type: basics.type,
    is_test_project: basics.isTestProject,
    is_bidding_project: basics.isBiddingProject,
  });

const revenueChange = ({ estimatedAmount, expectedCloseDate, chargeMode, products }: OpportunityRevenueChange) =>
  given({
    estimated_amount: estimatedAmount == null ? null : amountOf(estimatedAmount),
    expected_close_date: expectedCloseDate,
    charge_mode: chargeMode == null ? null : chargeModeOf(chargeMode),
    products: products == null ? null : [...products],
  });

/** What is new in each part; parts without anything new are left out. @throws GatewayError `BAD_USER_INPUT` when all are. */
export function changeOf({
  basics,
  details,
  revenue,
}: Pick<UpdateOpportunityInput, 'basics' | 'details' | 'revenue'>): RequestOf<'UpdateOpportunity'>['body'] {
  const parts = {
    basic: basicChange(basics ?? {}),
    details: detailsOf(details),
    revenue: revenueChange(revenue ?? {}),
  };
  const change = Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0));
  if (Object.keys(change).length === 0) throw badInput('input', 'Say what is to change of the opportunity');
  return change;
}

/** @throws GatewayError `BAD_USER_INPUT` */
export const entryOf = (input: AddOpportunityProgressInput): RequestOf<'AddOpportunityProgress'>['body'] => ({
  stage: opportunityStage.codeOf('input.stage', input.stage) as 'WON',
  text: input.text,
  ...given({
    win_probability: input.winProbability,
    technical_exchange: input.technicalExchange,
    test_details: input.testDetails,
  }),
});
