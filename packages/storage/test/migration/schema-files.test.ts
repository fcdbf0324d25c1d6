import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { schemaFiles, splitStatements } from '../../src/migration/schema-files.ts'

const { migrations, procedures } = schemaFiles

it('migrations have numbers of their own, from 0001, and each can safely run again', () => {
  const numbers = migrations.map(({ name }) => name.slice(0, 4))
  expect(numbers[0]).toBe('0001')
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const { name, statements } of migrations) {
    expect(name).toMatch(/^\d{4}-[a-z][a-z-]*$/)
    for (const statement of statements)
      if (/^(CREATE|DROP)/.test(statement)) expect(statement).toMatch(/IF (NOT )?EXISTS/)
  }
})

it('each procedure file holds one procedure, which has the name of the file', () => {
  const folder = fileURLToPath(new URL('../../src/sql/procedures', import.meta.url))
  const files = readdirSync(folder).map((file) => file.replace('.sql', '').replaceAll('-', '_'))
  expect(procedures.map(({ name }) => name).sort()).toEqual(files.sort())
  expect(procedures.length).toBeGreaterThan(0)
  for (const { name, statement } of procedures) {
    expect(statement.startsWith(`CREATE PROCEDURE ${name}(`)).toBe(true)
    expect(statement.match(/CREATE PROCEDURE/g)).toHaveLength(1)
    expect(statement.endsWith('END')).toBe(true)
  }
})

it('no statement calls a hash function that MySQL 9 does not have', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(sql|ts)$/.test(file))
  expect(files.length).toBeGreaterThan(20)
  const calls = files.filter((file) => /\b(MD5|SHA1?|PASSWORD|ENCRYPT)\(/.test(readFileSync(join(src, file), 'utf8')))
  expect(calls).toEqual([])
})

it('statements are split at the end of lines, without comments', () => {
  const text =
    "-- one; two\nCREATE TABLE a (\n  b INT -- three\n);\n  -- four;\n\nINSERT INTO a VALUES (1); -- five\nDO 'x;y';\n"
  expect(splitStatements(text)).toEqual([
    'CREATE TABLE a (\n  b INT -- three\n)',
    "INSERT INTO a VALUES (1); -- five\nDO 'x;y'",
  ])
})
