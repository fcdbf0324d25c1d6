import { ExpectedFailure } from './expected-failure.ts'
import { lifegridProgram } from './program.ts'

try {
  await lifegridProgram().parseAsync()
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
// Explicit, because Node 26 can spin endlessly waiting for the last request of a socket when it is left to exit by itself.
process.exit()
