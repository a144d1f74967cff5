/** The part of the EDTF library that we use; it ships no types of its own. */
declare module 'edtf' {
  export interface Extended {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    readonly edtf: string;
    /** First millisecond it can mean, UTC; -Infinity where open. */
    readonly min: number;
    /** Last millisecond it can mean, UTC; Infinity where open. */
    readonly max: number;
    readonly precision?: number;
    readonly uncertain?: { value: number };
    readonly approximate?: { value: number };
  }
  export default function edtf(text: string): Extended;
}
