/**
 * Whether a page of this origin may connect. Exact comparison, for prefixes and suffixes have let strangers in before. Without a list,
 * only pages of the very host that the request is for. Without an Origin the client is no browser, and has no user's cookies to abuse.
 */
export function originAllowed(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (origin === undefined) return true
  if (allowed.length > 0) return allowed.includes(origin)
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
