import { pageAddress } from '../api/connection.ts';
import './unknown-address.css';

/** Where the path of the address names nothing; all that the page shows stands behind its question mark. */
export function UnknownAddress() {
  return (
    <main className="unknown-address">
      <h1>There is no page here</h1>
      <p>
        Diplograph has no page at <code>{window.location.pathname}</code>. Check the address, or begin at the
        overview.
      </p>
      <a className="button button-main" href={pageAddress()}>
        Go to the start
      </a>
    </main>
  );
}
