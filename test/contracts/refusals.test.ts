import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands as definitions } from '@lifegrid/contract/commands/index.generated'
import { commands as rules } from '@lifegrid/engine/commands/index.generated'
import { describe, expect, test } from 'vitest'
import { root, sourceTexts } from './house.ts'

const folder = join(root, 'packages/engine/src/commands')
const literal = /\brefusal\('([a-z_]+)'/g

/** The codes with which the rules in a text refuse. */
function codesIn(text: string): string[] {
  return [...text.matchAll(literal)].map((match) => match[1] as string)
}

describe('[PROTO-3] the declared refusals', () => {
  const declared = Object.values(definitions).map(
    ({ name, refusals }) => [name, refusals as readonly string[]] as const,
  )

  test.each(declared)('%s: needs a life in play if and only if its rules do', (name, refusals) => {
    const rule = (rules as Readonly<Record<string, { readonly needs?: 'playing' } | undefined>>)[name]
    const both = refusals.includes('not_created') && refusals.includes('dead')
    if (rule !== undefined) expect(both).toBe(rule.needs === 'playing')
  })

  test.each(readdirSync(folder).filter((file) => !file.includes('generated') && !file.startsWith('sys-')))(
    '%s: has every code that its file names',
    (file) => {
      const name = file.replace('.ts', '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      const known: readonly string[] = declared.find(([one]) => one === name)?.[1] ?? []
      const named = codesIn(readFileSync(join(folder, file), 'utf8'))
      expect(named.filter((code) => !known.includes(code))).toEqual([])
    },
  )

  test('are all given by some rule', () => {
    const given = new Set(
      sourceTexts()
        // Edges carry out the commands for accounts and those for the lounge.
        .filter(({ member }) => ['engine', 'accounts', 'edge'].includes(member.name))
        .flatMap(({ text }) => codesIn(text)),
    )
    const idle = declared.flatMap(([name, refusals]) =>
      refusals.filter((code) => !given.has(code)).map((code) => `${name}: ${code}`),
    )
    expect(idle).toEqual([])
  })

  test('are each named once', () => {
    for (const [name, refusals] of declared) expect(new Set(refusals).size, name).toBe(refusals.length)
  })
})
