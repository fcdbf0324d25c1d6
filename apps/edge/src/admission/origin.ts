/**
 * Whether a page of this origin may connect. Origins are compared exactly, because a comparison of prefixes or suffixes lets foreign
 * hosts in. With an empty list, only pages of the host that the request is for may connect. A request without an Origin does not come
 * from a browser, so there are no cookies of a user to abuse.
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
