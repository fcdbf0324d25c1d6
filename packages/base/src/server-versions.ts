/** A version without its patch level. */
type Version = readonly [major: number, minor: number]

/**
 * The oldest supported version of each server. Readers need `entries-added` of XINFO STREAM, which Redis has since 7.0, to find gaps. The
 * SQL of the record is written for MariaDB 10.6 and MySQL 8.4 or later. The configuration of haproxy needs 2.4.
 */
const oldest = {
  redis: [7, 0],
  mariadb: [10, 6],
  mysql: [8, 4],
  haproxy: [2, 4],
} as const satisfies Readonly<Record<string, Version>>

export type Server = keyof typeof oldest

/** The oldest supported version as text, for example '7.0'. */
export function oldestVersion(server: Server): string {
  return oldest[server].join('.')
}

/**
 * Whether a version is supported.
 * @param text a version, or the version line that a server prints. The first dotted number is taken; text without one is not supported.
 */
export function isSupported(server: Server, text: string): boolean {
  const match = /(\d+)\.(\d+)/.exec(text)
  if (match === null) return false
  const [major, minor] = oldest[server]
  return Number(match[1]) > major || (Number(match[1]) === major && Number(match[2]) >= minor)
}
