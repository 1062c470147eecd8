import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { CustomerBoard, CustomerBoardArgs } from './customer-board.type.js';

@Resolver(() => CustomerBoard)
export class CustomerBoardResolver {
  @Query(() => CustomerBoard, {
    nullable: true,
    description:
      'How many customers there are, came, consumed and were lost, and who contributes most (客户看板, R-191). For an account ' +
      'manager and a director, while an account manager in sight held them.',
  })
  customerBoard(
    @Args(() => CustomerBoardArgs) wish: CustomerBoardArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<CustomerBoard> {
    return load.statistics.customerBoard(wish);
  }
}
