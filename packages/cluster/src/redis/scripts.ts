import { readFileSync } from 'node:fs'
import type { Cluster, Redis } from 'ioredis'

/** Every script of `lua/`, with its number of keys. What it does, and its arguments and reply, stand in the file's header. */
const keyCounts = {
  append: 2,
  trim: 1,
  'stream-info': 1,
  'inbox-open': 1,
  'inbox-check': 1,
  'session-register': 2,
  'session-renew': 2,
  'session-end': 2,
  'session-read': 1,
  time: 1,
} as const

export type ScriptName = keyof typeof keyCounts

/** Redis has commands named `append` and `time` itself. */
const commandName = (name: ScriptName): string => `lifegrid:${name}`

/** For ioredis: it sends a script's text once on each connection and its SHA-1 from then on, and the text again on NOSCRIPT. */
export const scriptDefinitions = Object.fromEntries(
  (Object.keys(keyCounts) as ScriptName[]).map((name) => [
    commandName(name),
    { lua: readFileSync(new URL(`../lua/${name}.lua`, import.meta.url), 'utf8'), numberOfKeys: keyCounts[name] },
  ]),
)

/** Runs a script. The reply's shape is stated in the script's header; the caller names it. */
export async function runScript(
  client: Redis | Cluster,
  name: ScriptName,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  // ioredis puts a defined command on the client under its name, which its types cannot know.
  const commands = client as unknown as Record<string, (...args: (string | number)[]) => Promise<unknown>>
  const command = commands[commandName(name)] as (...args: (string | number)[]) => Promise<unknown>
  return await command.call(client, ...keys, ...args)
}
