import type { LucideIcon } from 'lucide-react';
import type { Address } from '../../workspace/address.ts';

/** An example of what can be found out here; a press runs it. */
export interface Question {
  readonly text: string;
  readonly icon: LucideIcon;
  /** What the address says while its answer is seen. */
  readonly address: Partial<Address>;
  /** The as-of date that belongs to it. */
  readonly at?: string;
  /** What is brought onto the canvas and selected. */
  readonly visits?: string;
}
