import type { Redis } from 'ioredis'

/** What a user of Redis may do, as `ACL GETUSER` says it. */
export interface RedisUser {
  readonly flags: readonly string[]
  readonly passwords: number
  /** Rules such as `-@all +@stream -flushall`, which hold in this order. */
  readonly commands: string
  readonly keys: readonly string[]
  readonly channels: readonly string[]
}

export interface RedisUsers {
  /** The users that were asked for and exist, by name. */
  readonly users: ReadonlyMap<string, RedisUser>
  /** The commands of each category of this server, subcommands as `client|list`. */
  readonly categories: ReadonlyMap<string, readonly string[]>
}

/** Asks for users. @returns undefined when the asking user may not see them. */
export async function redisUsers(client: Redis, names: readonly string[]): Promise<RedisUsers | undefined> {
  try {
    const users = new Map<string, RedisUser>()
    for (const name of names) {
      const reply = await client.call('ACL', 'GETUSER', name)
      if (Array.isArray(reply)) users.set(name, userOf(reply))
    }
    const categories = new Map<string, string[]>()
    for (const category of (await client.call('ACL', 'CAT')) as string[])
      categories.set(category, (await client.call('ACL', 'CAT', category)) as string[])
    return { users, categories }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('NOPERM')) return undefined
    throw error
  }
}

/** The reply is a list of names and values. */
function userOf(reply: readonly unknown[]): RedisUser {
  const field = (name: string): unknown => reply[reply.indexOf(name) + 1]
  const words = (value: unknown): string[] =>
    String(value ?? '')
      .split(' ')
      .filter((word) => word !== '')
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : words(value))
  return {
    flags: list(field('flags')),
    passwords: list(field('passwords')).length,
    commands: String(field('commands') ?? ''),
    keys: list(field('keys')),
    channels: list(field('channels')),
  }
}
