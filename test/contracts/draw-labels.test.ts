import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash32 } from '@lifegrid/base/hash'
import type { CallExpression, Program } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { callsIn } from '../../apps/ctl/src/typescript/literals.ts'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { root, typescriptFiles } from './house.ts'

/** Name → the labels that are written out in the engine's calls of `roll` and `rollBetween`. */
function labelsIn(programs: readonly Program[]): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>()
  for (const call of programs.flatMap((program) => callsIn(program, isRoll))) {
    const [, name, label] = call.arguments.map(literal)
    if (name !== undefined && label !== undefined) labels.set(name, (labels.get(name) ?? new Set()).add(label))
  }
  return labels
}

function isRoll(name: string): boolean {
  return name === 'roll' || name === 'rollBetween'
}

function literal(argument: CallExpression['arguments'][number]): string | undefined {
  return argument.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined
}

/** A label is hashed to 32 bits. Two labels of a name with the same hash would draw the same number on the same day. */
describe('the labels of random draws', () => {
  const files = typescriptFiles('packages/engine/src')
  const labels = labelsIn(files.map((path) => parseTypeScript(path, readFileSync(join(root, path), 'utf8')).program))

  test('are found', () => {
    expect(labels.get('romance')).toContain('doubt')
    expect(labels.get('people')?.size).toBeGreaterThan(5)
  })

  test.each([...labels])('of %s have different hashes', (_, found) => {
    const colliding = [...Map.groupBy(found, (label) => hash32(label)).values()].filter((same) => same.length > 1)
    expect(colliding).toEqual([])
  })
})
