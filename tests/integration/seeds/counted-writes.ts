import type { Driver, ManagedTransaction, Result, Session } from 'neo4j-driver';

/** How often the server says that it changed something of each sort: `{ nodesCreated: 4 }`. */
type Writes = Record<string, number>;

/** The same driver; what its transactions write is added up as the server counts it. */
export function countingWrites(driver: Driver): { driver: Driver; writes: Writes } {
  const writes: Writes = {};
  const counting = (transaction: ManagedTransaction) =>
    replacing(transaction, 'run', (...parameters: Parameters<ManagedTransaction['run']>) =>
      countedResult(transaction.run(...parameters)),
    );
  /** Counted where it is awaited; what is read row by row writes nothing. */
  const countedResult = (result: Result) =>
    replacing(result, 'then', (...given: Parameters<Result['then']>) =>
      result
        .then((answer) => {
          for (const [what, count] of Object.entries(answer.summary.counters.updates()))
            if (count > 0) writes[what] = (writes[what] ?? 0) + count;
          return answer;
        })
        .then(...given),
    );
  const countingSession = (session: Session) =>
    replacing(
      session,
      'executeWrite',
      (work: (transaction: ManagedTransaction) => Promise<unknown>, config?: object) =>
        session.executeWrite((transaction) => work(counting(transaction)), config),
    );
  const counted = replacing(driver, 'session', (config?: object) => countingSession(driver.session(config)));
  return { driver: counted, writes };
}

/** The object with one of its methods in place of its own. */
function replacing<Target extends object>(target: Target, name: keyof Target, method: unknown): Target {
  return new Proxy(target, {
    get: (from, key) => {
      if (key === name) return method;
      const value = Reflect.get(from, key);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
}
