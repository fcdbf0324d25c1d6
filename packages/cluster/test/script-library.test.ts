import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { libraryOf, scriptLibrary, scriptNames } from '../src/redis/script-library.ts'

const texts = (append: string): Map<string, string> =>
  new Map([
    ['append', `#!lua\n${append}`],
    ['inbox-open', '#!lua flags=allow-oom,allow-stale\nreturn 2\n'],
  ])

it('has every script of the folder', () => {
  const files = readdirSync(new URL('../src/lua', import.meta.url))
  expect(scriptNames.map((name) => `${name}.lua`).sort()).toEqual(files.sort())
  expect([...scriptLibrary.functions.keys()]).toEqual(scriptNames)
})

it('registers each script with the flags of its first line', () => {
  const { name, text } = libraryOf(texts('return 1'))
  expect(text.split('\n')).toEqual([
    `#!lua name=${name}`,
    `redis.register_function{ function_name = '${name}_append', flags = {  }, callback = function(KEYS, ARGV)`,
    'return 1',
    'end }',
    `redis.register_function{ function_name = '${name}_inbox_open', flags = { 'allow-oom', 'allow-stale' }, callback = function(KEYS, ARGV)`,
    'return 2',
    'end }',
  ])
  expect(() => libraryOf(new Map([['append', 'return 1']]))).toThrow('does not begin with #!lua')
})

it('[REDIS-3] two releases with different scripts share neither their library nor a function', () => {
  const [older, newer] = [libraryOf(texts('return 1')), libraryOf(texts('return 2'))]
  expect(libraryOf(texts('return 1'))).toEqual(older)
  expect(newer.name).not.toBe(older.name)
  expect([...newer.functions.values()].filter((name) => [...older.functions.values()].includes(name))).toEqual([])
})
