/** [CONN-4] The id of a connection whose client has told its own id in `init`. It begins with the id that the edge gave to the connection. */
export function connectionIdOf(connection: string, client: string): string {
  return `${connection}~${client}`
}

/**
 * [CONN-4] Why a connection is closed when another one has taken its player. When both are of the same running client, that client may have
 * given the other one up already, so it has to come back.
 * @param older its id.
 * @param newer the id of the connection that took the player.
 */
export function closeReasonFor(older: string, newer: string): 'replaced' | 'resync' {
  const [, client] = older.split('~')
  const [, newerClient] = newer.split('~')
  return client !== undefined && client === newerClient ? 'resync' : 'replaced'
}
