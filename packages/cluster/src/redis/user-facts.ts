import type { Redis } from 'ioredis'

/** What a user of Redis may do, as `ACL GETUSER` says it. */
export interface RedisUser {
  readonly flags: readonly string[]
  readonly passwords: number
  /** Rules such as `-@all +@stream -flushall`, which hold in this order. */
  readonly commands: string
  readonly keys: readonly string[]
  readonly channels: readonly string[]
  /** Further rights, each with its own commands and keys. A command needs all its rights in one of them, or in those above. */
  readonly selectors: readonly RedisSelector[]
}

export interface RedisSelector {
  readonly commands: string
  readonly keys: readonly string[]
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
    if (isForbidden(error)) return undefined
    throw error
  }
}

/** Whether Redis has refused a command because its user may not use it, or not on these keys. */
export function isForbidden(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOPERM')
}

/** The reply is a list of names and values, and so is each selector in it. */
function userOf(reply: readonly unknown[]): RedisUser {
  const selectors = field(reply, 'selectors')
  return {
    flags: list(field(reply, 'flags')),
    passwords: list(field(reply, 'passwords')).length,
    channels: list(field(reply, 'channels')),
    selectors: Array.isArray(selectors) ? selectors.map((each) => rightsOf(each as readonly unknown[])) : [],
    ...rightsOf(reply),
  }
}

function rightsOf(reply: readonly unknown[]): RedisSelector {
  return { commands: String(field(reply, 'commands') ?? ''), keys: list(field(reply, 'keys')) }
}

function field(reply: readonly unknown[], name: string): unknown {
  const at = reply.indexOf(name)
  return at < 0 ? undefined : reply[at + 1]
}

/** Redis 7 answers with one text where older ones answer with a list. */
function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return String(value ?? '')
    .split(' ')
    .filter((word) => word !== '')
}
