import { auditCommands } from './audit/audit-commands.ts'
import { writeAuditEntry } from './audit/audit-log.ts'
import { ExpectedFailure } from './expected-failure.ts'
import { lifegridProgram } from './program.ts'

const program = lifegridProgram()
const ended = auditCommands(program, writeAuditEntry)
try {
  await program.parseAsync()
  ended(Number(process.exitCode ?? 0))
} catch (error) {
  ended(1, error)
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
// Explicit, because Node 26 can spin endlessly waiting for the last request of a socket when it is left to exit by itself.
process.exit()
