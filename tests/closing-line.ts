import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run's output with the line that says how it went: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const counted = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be read at all holds no tests, and must count as a failure all the same.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    const failed = counted('failed') + broken + errors.length;
    const skipped = counted('skipped');
    console.log(`${counted('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  }
}
