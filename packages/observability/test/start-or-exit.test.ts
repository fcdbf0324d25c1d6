import { expect, test, vi } from 'vitest'
import { logger } from '../src/logger.ts'
import { startOrExit } from '../src/start-or-exit.ts'

async function run(start: () => Promise<void>, shuttingDown: boolean) {
  const log = logger({ name: 'test', level: 'silent' })
  const fatal = vi.spyOn(log, 'fatal')
  const warn = vi.spyOn(log, 'warn')
  const exits: number[] = []
  const started = vi.fn()
  await startOrExit(log, start, () => shuttingDown, { exit: (code) => exits.push(code), started })
  return { exits, fatal, warn, started }
}

const failing = (): Promise<void> => Promise.reject(new Error('the port is taken'))

test('a start that succeeds ends nothing', async () => {
  const { exits, fatal, warn, started } = await run(() => Promise.resolve(), false)
  expect(exits).toEqual([])
  expect(started).toHaveBeenCalledOnce()
  expect(fatal).not.toHaveBeenCalled()
  expect(warn).not.toHaveBeenCalled()
})

test('a start that fails is logged, and ends the process with code 1', async () => {
  const { exits, fatal, started } = await run(failing, false)
  expect(exits).toEqual([1])
  expect(started).not.toHaveBeenCalled()
  expect(fatal).toHaveBeenCalledExactlyOnceWith({ err: new Error('the port is taken') }, 'cannot start')
})

test('a start that fails because the node shuts down leaves the exit to the shutdown', async () => {
  const { exits, fatal, warn } = await run(failing, true)
  expect(exits).toEqual([])
  expect(fatal).not.toHaveBeenCalled()
  expect(warn).toHaveBeenCalledOnce()
})
