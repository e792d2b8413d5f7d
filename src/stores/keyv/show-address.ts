/** An address for messages and logs: scheme, host, port and path, without user, password and parameters. */
export function showAddress(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
