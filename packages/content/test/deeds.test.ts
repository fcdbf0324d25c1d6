import { type VerbId, verbIds } from '@lifegrid/contract/shapes/verbs'
import { approaches, type DeedDefinition, type DeedLines, type DeedOutcome } from '@lifegrid/engine/catalogue/deed'
import { isPersonPart } from '@lifegrid/engine/core/person-words'
import { relations } from '@lifegrid/engine/life/vocabulary'
import { verbs } from '@lifegrid/engine/systems/together/verbs/index.generated'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const deeds = catalogue.deeds ?? []
const isVerb = (id: string): id is VerbId => verbIds.some((verb) => verb === id)

/** The outcomes that can be told of what people do by themselves. */
const outcomesOfApproaches: Readonly<Record<string, readonly DeedOutcome[]>> = {
  calls: ['good', 'plain'],
  'comes-by': ['good', 'plain'],
  'at-home': ['good', 'plain'],
  'says-sorry': ['good'],
  'pays-back': ['good'],
  'pays-a-part': ['plain'],
  'does-not-pay': ['bad'],
}

function outcomesOf(id: string): readonly DeedOutcome[] {
  return isVerb(id) ? ['good', 'plain', 'bad'] : (outcomesOfApproaches[id] ?? [])
}

function agesOf(from = 0, to = 100): number[] {
  return [0, 1, 3, 5, 6, 8, 9, 12, 15, 17, 18, 25, 40, 70, 100].filter((age) => from <= age && age <= to)
}

function fits(lines: DeedLines, relation: string, theirs: number, mine: number): boolean {
  const isWithin = (age: number, range: DeedLines['age']): boolean =>
    (range?.from ?? 0) <= age && age <= (range?.to ?? 200)
  return (
    lines.interest === undefined &&
    (lines.relations?.some((one) => one === relation) ?? true) &&
    isWithin(theirs, lines.theirAge) &&
    isWithin(mine, lines.age)
  )
}

test('there are words for every verb and every approach', () => {
  expect(deeds.map(({ id }) => id).sort()).toEqual([...verbIds, ...approaches].sort())
})

describe.each(deeds.map((deed) => [deed.id, deed] as const))('%s', (id, { lines }: DeedDefinition) => {
  test('has only placeholders that are filled', () => {
    for (const text of lines.flatMap(({ text }) => text))
      for (const [, inner = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
        const [head = ''] = inner.split('|')
        const [role, part] = head.split('.')
        const roles = id === 'introduce' ? ['person', 'other', 'sum'] : ['person', 'sum']
        expect(roles, text).toContain(role)
        expect(isPersonPart(part), text).toBe(true)
      }
  })

  test('names a sum only where there is one', () => {
    const hasSum = isVerb(id) ? verbs[id].takes === 'sum' || id === 'ask-back' : id.includes('pay')
    if (!hasSum) expect(lines.flatMap(({ text }) => text).join()).not.toContain('{sum}')
  })

  test.each(outcomesOf(id))('has words for an outcome that is %s, whoever it is', (outcome) => {
    const verb = isVerb(id) ? verbs[id] : undefined
    const of = lines.filter((one) => one.outcome === outcome)
    for (const relation of relations)
      for (const theirs of agesOf(verb?.theirAge?.from ?? (verb === undefined ? 6 : 0), verb?.theirAge?.to))
        for (const mine of agesOf(verb?.fromAge ?? 6)) {
          const fitting = of.filter((one) => fits(one, relation, theirs, mine)).flatMap(({ text }) => text)
          expect(fitting.length, `${relation} of ${theirs}, player of ${mine}`).toBeGreaterThan(0)
        }
  })

  test('repeats no text', () => {
    const texts = lines.flatMap(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

test('what happens often has at least six texts for a grown-up and a friend', () => {
  for (const id of ['spend-time', 'call', 'visit', 'help', 'calls', 'comes-by'] as const) {
    const of = deeds.find((deed) => deed.id === id)?.lines ?? []
    const good = of.filter((one) => one.outcome === 'good' && fits(one, 'friend', 35, 35)).flatMap(({ text }) => text)
    expect(good.length, id).toBeGreaterThanOrEqual(6)
  }
})
