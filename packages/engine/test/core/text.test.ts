import { expect, test } from 'vitest'
import { render } from '../../src/core/text.ts'
import { oneLife } from '../support/one-life.ts'

test('placeholders are replaced by names, pronouns and verbs, and an unknown role throws', () => {
  const { life, context } = oneLife()
  const mother = life.people.find(({ relation }) => relation === 'mother')
  if (mother === undefined) throw new Error('the life has no mother')
  const at = { ...context, life, minute: 0 }
  const cast = { mum: mother.id }
  expect(render('{name}, {mum} {mum|is|are} here; {mum.They} brings {mum.their} {mum.relation}.', at, cast)).toBe(
    `Ada, ${mother.firstname} is here; She brings her mother.`,
  )
  expect(() => render('{nobody}', at, {})).toThrow()
})
