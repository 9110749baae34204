import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/** What a document holds, as it is written. */
export interface DocumentParts {
  /** Operations and fragments. */
  readonly definitions: number;
  readonly directives: number;
  /** Renamed fields. */
  readonly aliases: number;
  /** Values of its longest list. */
  readonly listValues: number;
  /** Lists and objects inside one another, in an argument. */
  readonly valueDepth: number;
}

/** Counts the parts of a document, each once, however often its fragment is spread. */
export function countParts(document: DocumentNode): DocumentParts {
  const parts = { definitions: document.definitions.length, directives: 0, aliases: 0, listValues: 0, valueDepth: 0 };
  let valueDepth = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias !== undefined) parts.aliases += 1;
      if (node.kind === Kind.DIRECTIVE) parts.directives += 1;
      if (node.kind === Kind.LIST) parts.listValues = Math.max(parts.listValues, node.values.length);
      if (isNesting(node)) parts.valueDepth = Math.max(parts.valueDepth, (valueDepth += 1));
    },
    leave(node) {
      if (isNesting(node)) valueDepth -= 1;
    },
  });
  return parts;
}

function isNesting({ kind }: ASTNode): boolean {
  return kind === Kind.LIST || kind === Kind.OBJECT;
}
