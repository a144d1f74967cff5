import type { Schema } from '../../../../contract/api/routes/service.ts';

/** A statement to begin with. */
export interface Starter {
  title: string;
  statement: string;
}

/** Statements that say something of any graph, with the names that this one knows. */
export function startersOf({ labels, relationshipTypes }: Schema): Starter[] {
  // The commonest label and type of all say least: everything has them.
  const label = labels.toSorted((one, other) => other.count - one.count)[Math.min(1, labels.length - 1)]
    ?.label;
  const type = relationshipTypes.toSorted((one, other) => other.count - one.count)[0]?.type;
  return [
    ...(label === undefined
      ? []
      : [
          {
            title: 'Some nodes of one label',
            statement: `MATCH (node:${named(label)})\nRETURN node\nLIMIT 25`,
          },
        ]),
    ...(type === undefined
      ? []
      : [
          {
            title: 'Relationships of one type, with their ends',
            statement: `MATCH (one)-[relationship:${named(type)}]->(other)\nRETURN one, relationship, other\nLIMIT 25`,
          },
        ]),
    {
      title: 'How many relationships of each type there are',
      statement:
        'MATCH ()-[relationship]->()\nRETURN type(relationship) AS type, count(*) AS number\nORDER BY number DESC',
    },
  ];
}

function named(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
