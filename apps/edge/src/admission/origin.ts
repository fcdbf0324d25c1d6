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

/**
 * Whether a page of this origin may open a socket. As {@link originAllowed}, but with an empty list the ports do not matter: a page that an edge
 * serves on the port of the game may open a socket on the port of the lounge. A socket carries no cookies that count, so a page on another port of
 * the host gains nothing by it.
 */
export function socketOriginAllowed(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (originAllowed(origin, host, allowed)) return true
  if (allowed.length > 0 || origin === undefined || host === undefined || !/^https?:/.test(origin)) return false
  const name = hostnameOf(origin)
  return name !== undefined && name === hostnameOf(`http://${host}`)
}

function hostnameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined
}
