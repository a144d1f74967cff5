/**
 * An address as it may be shown and logged: without the user name and password that somebody may have put into it, and
 * without its query, which may hold a token.
 */
export function withoutSecret(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@').replace(/\?.*$/s, '?…');
}

/** Whether an address holds a user name or password. */
export function holdsSecret(address: string): boolean {
  return address.includes('@');
}
