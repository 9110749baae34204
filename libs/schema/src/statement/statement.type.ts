import type { Statement } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { make } from '../text/make.js';

@ObjectType('Statement', { implements: Node, simpleResolvers: true, description: 'One utterance, however many articles report it: what joins their quotes. Also called claim or remark.' })
export class StatementNode implements Node {
  id!: string;
  statementId!: string;
}

/** A statement as GraphQL shows it. */
export function toStatementNode(statement: Statement): StatementNode {
  return make(StatementNode, { id: toGlobalId('Statement', statement.id), statementId: statement.id });
}
