import { expect, test } from 'vitest'
import { faultsOf } from './audit-command.ts'

test('[LEDGER-6] the exit code of the audit decides, and players without stated balances are a fault', () => {
  expect(faultsOf({ code: 0, output: '{"sound":true,"unopened":0}\n' })).toEqual([])
  expect(faultsOf({ code: 0, output: '{"sound":true,"unopened":2}\n' })).toEqual([
    expect.stringContaining('[LEDGER-4] 2'),
  ])
  for (const code of [1, null]) {
    expect(faultsOf({ code, output: '{"sound":false}\n' })).toEqual([expect.stringContaining(`ended with ${code}`)])
  }
  expect(() => faultsOf({ code: 0, output: 'no answer' })).toThrow()
})
