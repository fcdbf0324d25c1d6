import { InvariantError } from '@lifegrid/base/assert'
import { failureAfterSending } from './store-error.ts'

/** Turns every error of a method into a StoreError that names the method, except for an InvariantError. */
export function guarded<Port extends object>(port: Port): Port {
  const wrapped = Object.entries(port).map(([name, method]: [string, (...args: never[]) => Promise<unknown>]) => [
    name,
    async (...args: never[]) => {
      try {
        return await method(...args)
      } catch (error) {
        if (error instanceof InvariantError) throw error
        throw failureAfterSending(name, error)
      }
    },
  ])
  return Object.fromEntries(wrapped) as Port
}
