import type { Plan, ProfiledPlan } from 'neo4j-driver';
import type { PlanStep } from '../../contract/api/plan.ts';

/** A plan as the driver gives it, with the figures of a run where it was run. */
export function planStepOf(plan: Plan | ProfiledPlan): PlanStep {
  const { Details, EstimatedRows, Memory } = plan.arguments as Record<string, unknown>;
  const profile = 'dbHits' in plan ? plan : undefined;
  return {
    operator: operatorOf(plan),
    details: typeof Details === 'string' ? Details : '',
    identifiers: plan.identifiers,
    estimatedRows: figure(EstimatedRows),
    rows: figure(profile?.rows),
    dbHits: figure(profile?.dbHits),
    memory: figure(Memory),
    pageCacheHits: figure(profile?.pageCacheHits),
    pageCacheMisses: figure(profile?.pageCacheMisses),
    children: plan.children.map(planStepOf),
  };
}

/** The name of an operator, without the database that it reads: `NodeByLabelScan@neo4j`. */
function operatorOf({ operatorType }: Plan): string {
  return operatorType.split('@')[0] ?? operatorType;
}

/** The databases that a plan reads, in small letters, each once. */
export function databasesIn(plan: Plan): string[] {
  const [, database] = plan.operatorType.split('@');
  return [...new Set([database?.toLowerCase() ?? [], plan.children.map(databasesIn)].flat(2))];
}

function figure(value: unknown): number | null {
  return value === undefined || value === null ? null : Number(value);
}
