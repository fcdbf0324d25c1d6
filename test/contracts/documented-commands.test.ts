import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { lifegridProgram } from '../../apps/ctl/src/program.ts'
import { root } from './house.ts'

test('every command that a document names exists, with its options', () => {
  const pages = globSync(
    ['*.md', 'docs/**/*.md', 'infra/**/*.md', 'packages/**/*.md', 'apps/**/*.md', 'test/**/*.md'],
    { cwd: root, exclude: ['**/node_modules/**'] },
  )
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/(?:npx lifegrid|apps\/ctl\/src\/main\.ts) ([^`|\n;)]+)/g)].map(
      ([, words = '']) => ({ page, words: words.trim().split(/\s+/) }),
    ),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(
    named.flatMap(({ page, words }) => fault(words).map((what) => `${page}: ${words.join(' ')}: ${what}`)),
  ).toEqual([])
})

/** What is wrong with the words of a command. */
function fault(words: readonly string[]): string[] {
  let command: Command = lifegridProgram()
  let at = 0
  for (; at < words.length; at++) {
    const next = command.commands.find((each) => each.name() === words[at])
    if (next === undefined) break
    command = next
  }
  if (at === 0) return words[0]?.startsWith('-') ? [] : ['there is no such command']
  const known = ['--help', ...command.options.flatMap(({ long, short }) => [long ?? '', short ?? ''])]
  return words.slice(at).flatMap((word) => {
    const [, option] = /^(--[a-z][a-z-]*)/.exec(word) ?? []
    return option === undefined || known.includes(option) ? [] : [`${command.name()} has no ${option}`]
  })
}
