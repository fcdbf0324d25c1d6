import { expect, test } from 'vitest'
import { refuseUnwell } from '../../../src/systems/together/refuse-unwell.ts'
import { verbs } from '../../../src/systems/together/verbs/index.generated.ts'
import { condition } from '../../support/body-life.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

test('an illness of the person stands against what its entry names, and against nothing else', () => {
  const one = grownLife(30)
  const person = addSomeone(one)
  const gloom = condition('gloom', {
    amongPeople: { share: 1, ages: [10, 10], years: [90, 90] },
    takes: { theirs: [{ verbs: ['travel'], because: '{person} would rather not.' }] },
  })
  const catalogue = { ...one.context.catalogue, healthConditions: [gloom] }
  const pair = { life: one.life, minute: one.minute(), person }
  expect(refuseUnwell(verbs.travel, pair, catalogue)).toEqual({
    code: 'not_for_you',
    reason: { id: 'body.taken', values: { because: `${person.firstname} would rather not.` } },
  })
  expect(refuseUnwell(verbs.call, pair, catalogue)).toBeUndefined()
  expect(refuseUnwell(verbs.travel, pair, one.context.catalogue)).toBeUndefined()
})
