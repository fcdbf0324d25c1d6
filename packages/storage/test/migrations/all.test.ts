import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { migrations } from '../../src/migrations/all.ts'

it('every migration of the folder is in the list, in order, without a gap', () => {
  const files = readdirSync(new URL('../../src/migrations/', import.meta.url))
    .filter((name) => /^\d/.test(name))
    .sort()
  const listed = migrations.map(({ id, name }) => `${String(id).padStart(4, '0')}-${name}.ts`)
  expect(listed).toEqual(files)
  expect(migrations.map(({ id }) => id)).toEqual(migrations.map((_, index) => index + 1))
})
