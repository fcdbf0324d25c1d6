import { readFileSync } from 'node:fs'
import type { Cluster, Redis } from 'ioredis'

/**
 * Every script of `lua/`, with its number of keys; null where it varies. The header of each file describes the script, its arguments and its reply.
 *
 * [REDIS-1] The first line `#!lua`, without the flag `no-writes`, makes a replica refuse the script, also when the script only reads. With the
 * flag `allow-oom`, a script also runs when the memory of Redis is full. Otherwise sessions could not be renewed and streams could not be
 * trimmed then. `append` does not have the flag.
 */
const keyCounts = {
  append: null,
  bucket: 1,
  spend: 2,
  trim: 1,
  'stream-info': 1,
  publish: 2,
  'inbox-open': 2,
  'inbox-check': 2,
  'session-write': 4,
  'session-end': 3,
  'session-read': 2,
  'session-poll': 3,
  'session-sweep': 2,
  'lounge-post': null,
  'lounge-online': 1,
  'lounge-stored': 2,
  'standings-page': 2,
  probe: 1,
  time: 1,
} as const

export type ScriptName = keyof typeof keyCounts

/** A prefix, because Redis has commands named `append`, `publish` and `time` itself. */
const commandName = (name: ScriptName): string => `lifegrid:${name}`

/** For ioredis, which sends a script's text once on each connection, then its SHA-1, and the text again after NOSCRIPT. */
export const scriptDefinitions = Object.fromEntries(
  (Object.keys(keyCounts) as ScriptName[]).map((name) => {
    const lua = readFileSync(new URL(`../lua/${name}.lua`, import.meta.url), 'utf8')
    const count = keyCounts[name]
    return [commandName(name), count === null ? { lua } : { lua, numberOfKeys: count }]
  }),
)

/** Runs a script. The caller casts the reply to the shape that the script's header describes. */
export async function runScript(
  client: Redis | Cluster,
  name: ScriptName,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  // ioredis adds a method for each defined command to the client. Its types do not know them.
  const commands = client as unknown as Record<string, (...args: (string | number)[]) => Promise<unknown>>
  const command = commands[commandName(name)] as (...args: (string | number)[]) => Promise<unknown>
  // Where the number of keys varies, ioredis takes it as the first argument.
  const count = keyCounts[name] === null ? [keys.length] : []
  return await command.call(client, ...count, ...keys, ...args)
}
