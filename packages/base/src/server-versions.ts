/** A version without its patch level. */
type Version = readonly [major: number, minor: number]

/**
 * The oldest version of each server that Lifegrid runs on. Redis 7.0 has `entries-added` in XINFO STREAM, by which readers find gaps; MariaDB
 * 10.6 and MySQL 8.4 are the oldest for which the SQL of the record is written; haproxy 2.4 understands the configuration.
 */
const oldest = {
  redis: [7, 0],
  mariadb: [10, 6],
  mysql: [8, 4],
  haproxy: [2, 4],
} as const satisfies Readonly<Record<string, Version>>

export type Server = keyof typeof oldest

/** '7.0', for messages. */
export function oldestVersion(server: Server): string {
  return oldest[server].join('.')
}

/**
 * Whether a version is supported.
 * @param text a version, or what a server prints about itself: its first dotted number counts. Text without one is not supported.
 */
export function isSupported(server: Server, text: string): boolean {
  const match = /(\d+)\.(\d+)/.exec(text)
  if (match === null) return false
  const [major, minor] = oldest[server]
  return Number(match[1]) > major || (Number(match[1]) === major && Number(match[2]) >= minor)
}
