import type { Kind } from '../../../contract/model/kinds.ts';
import type { RelationshipTypeName } from '../../../contract/model/relationship-types.ts';

/** At least and at most so many: room for the historian, none for a file that is lost or read twice. */
type Range = [min: number, max: number];

export const entityCounts: Record<Kind, Range> = {
  Commission: [10, 16],
  Concept: [120, 220],
  Congress: [8, 14],
  Country: [12, 20],
  Document: [20, 40],
  Event: [50, 95],
  InternationalOrganization: [13, 24],
  Organization: [35, 65],
  Party: [8, 15],
  Person: [14, 24],
  Place: [16, 32],
  Statistic: [32, 60],
};

export const relationshipCounts: Record<RelationshipTypeName, Range> = {
  ABOUT: [35, 70],
  ADOPTED: [10, 22],
  AWARDED: [1, 3],
  CITES: [0, 20],
  CONTRIBUTED_TO: [130, 240],
  CONVENED: [8, 14],
  CO_FOUNDED: [1, 3],
  DEPUTY_HEADED: [3, 6],
  DIRECTED: [6, 12],
  DISSOLVED: [1, 3],
  FOUNDED: [5, 10],
  GUIDED: [30, 60],
  HEADED: [14, 26],
  ISSUED: [4, 8],
  JOINED: [6, 10],
  LED_TO: [26, 50],
  LOCATED_IN: [36, 70],
  MEASURED: [32, 60],
  MEMBER_OF: [3, 9],
  MERGED_INTO: [1, 3],
  MET: [4, 8],
  NORMALIZED_RELATIONS_WITH: [4, 7],
  OPPOSED: [6, 13],
  PART_OF: [26, 50],
  PUBLISHED: [9, 16],
  RELATIONS_WITH: [22, 42],
  RENAMED_TO: [4, 7],
  SPLIT_INTO: [3, 5],
  STATED: [58, 110],
  SUPPORTED: [6, 13],
  TASKED_WITH: [15, 30],
  TOOK_PART_IN: [52, 100],
  TRANSFERRED_TO: [2, 5],
  WROTE: [3, 7],
};
