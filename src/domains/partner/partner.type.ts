import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';

@ObjectType({ implements: Node, description: 'The partner whose sales platform this is (合作伙伴).' })
export class Partner {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream partner id, equal to its domain id.' })
  readonly partnerId!: string;
}

export const toPartner = (partnerId: string): Partner => ({ id: nodeId('Partner', partnerId), partnerId });
