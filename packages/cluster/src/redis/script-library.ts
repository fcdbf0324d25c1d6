import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Every script of `lua/`. The header of each file describes the script, its keys, its arguments and its reply. */
export const scriptNames = [
  'append',
  'bucket',
  'spend',
  'trim',
  'stream-info',
  'publish',
  'inbox-open',
  'inbox-check',
  'session-write',
  'session-end',
  'session-read',
  'session-poll',
  'session-sweep',
  'lounge-post',
  'lounge-online',
  'lounge-stored',
  'standings-page',
  'probe',
  'time',
] as const

export type ScriptName = (typeof scriptNames)[number]

/** How the names of the libraries of all releases begin. */
export const libraryPrefix = 'lifegrid_'

/** A library of functions, as Redis keeps it. */
export interface ScriptLibrary {
  readonly name: string
  /** For `FUNCTION LOAD`. */
  readonly text: string
  /** Script → the name of its function. */
  readonly functions: ReadonlyMap<string, string>
}

/**
 * [REDIS-3] Makes a library of scripts. The name of the library and the names of its functions, which share one space with those of all other
 * libraries, contain a hash of all the scripts. So two releases with different scripts have a library each, and their nodes run at the same time.
 * @param texts script → Lua, with the line `#!lua` and its flags.
 */
export function libraryOf(texts: ReadonlyMap<string, string>): ScriptLibrary {
  const name = `${libraryPrefix}${hash('sha256', JSON.stringify([...texts])).slice(0, 16)}`
  const functions = new Map([...texts.keys()].map((script) => [script, `${name}_${script.replaceAll('-', '_')}`]))
  const registrations = [...texts].map(([script, text]) => registration(functions.get(script) ?? '', text))
  return { name, text: [`#!lua name=${name}`, ...registrations].join('\n'), functions }
}

/**
 * [REDIS-1] No script has the flag `no-writes`, so a replica refuses all of them, also those that only read. With the flag `allow-oom`, a
 * script also runs when the memory of Redis is full. Otherwise sessions could not be renewed and streams could not be trimmed then. `append`
 * does not have the flag.
 */
function registration(name: string, text: string): string {
  const [line = '', ...body] = text.split('\n')
  const head = /^#!lua(?: flags=(\S+))?$/.exec(line)
  if (head === null) throw new Error(`the script of ${name} does not begin with #!lua`)
  const flags = (head[1]?.split(',') ?? []).map((flag) => `'${flag}'`).join(', ')
  return [
    `redis.register_function{ function_name = '${name}', flags = { ${flags} }, callback = function(KEYS, ARGV)`,
    body.join('\n').trim(),
    'end }',
  ].join('\n')
}

/** The scripts of this release. */
export const scriptLibrary = libraryOf(
  new Map(scriptNames.map((name) => [name, readFileSync(new URL(`../lua/${name}.lua`, import.meta.url), 'utf8')])),
)
