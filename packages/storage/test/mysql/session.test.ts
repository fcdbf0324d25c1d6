import { expect, it } from 'vitest'
import { prepareSession } from '../../src/mysql/session.ts'

const serverError = (errno: number): Error => Object.assign(new Error(`error ${errno}`), { errno, sqlState: 'HY000' })

it('[FENCE-3] a server without idle_transaction_timeout can be used', async () => {
  const said: string[] = []
  await prepareSession(async (sql) => {
    said.push(sql)
    if (sql.includes('idle_transaction_timeout')) throw serverError(1193)
  })
  expect(said.some((sql) => sql.includes('READ COMMITTED'))).toBe(true)
  expect(said.some((sql) => sql.includes('idle_transaction_timeout'))).toBe(true)
})

it('[LANE-2] a server that has only one of the two settings for the deadline of a statement can be used', async () => {
  for (const absent of ['max_statement_time', 'max_execution_time']) {
    const said: string[] = []
    const query = async (sql: string): Promise<void> => {
      said.push(sql)
      if (sql.includes(absent)) throw serverError(1193)
    }
    await prepareSession(query, { statementMs: 2500 })
    expect(said.slice(-2)).toEqual(['SET SESSION max_statement_time = 2.5', 'SET SESSION max_execution_time = 2500'])
  }
})

it('any other error while a session is set up is thrown', async () => {
  const refusing = (part: string, errno: number) => async (sql: string) => {
    if (sql.includes(part)) throw serverError(errno)
  }
  await expect(prepareSession(refusing('sql_mode', 1193))).rejects.toThrow('1193')
  await expect(prepareSession(refusing('idle_transaction_timeout', 1227))).rejects.toThrow('1227')
})
