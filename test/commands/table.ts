import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import type { Case, CommandCases, CommonCode, Unreachable } from './define.ts'

/** One row of the table: a command, and one of its answers. */
export interface Row {
  readonly command: CommandName
  /** `ok`, or the code of the refusal. */
  readonly answer: string
  readonly one: Case | Unreachable
}

const folder = join(import.meta.dirname, 'cases')

/** [PROTO-3] Every command of the contract with a success and each of its refusals. @throws Error when a command has no cases. */
export async function tableRows(): Promise<Row[]> {
  const known = new Map<string, CommandCases>()
  for (const file of readdirSync(folder).sort()) {
    const exported = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, CommandCases>
    for (const cases of Object.values(exported)) {
      if (known.has(cases.name)) throw new Error(`cases/${file}: ${cases.name} has cases in another file`)
      known.set(cases.name, cases)
    }
  }
  const missing = Object.keys(commands).filter((name) => !known.has(name))
  if (missing.length > 0) throw new Error(`test/commands/cases has no case for ${missing.join(', ')}`)
  return Object.values(commands).flatMap(({ name, refusals }) => {
    const cases = known.get(name) as CommandCases
    const own = cases.refusals as Readonly<Record<string, Case | Unreachable>>
    return [
      { command: name, answer: 'ok', one: cases.success },
      ...(refusals as readonly string[]).map((answer) => ({
        command: name,
        answer,
        one: own[answer] ?? commonCase(name, answer as CommonCode),
      })),
    ]
  })
}

function commonCase(name: CommandName, code: CommonCode): Case {
  const message = commands[name].example
  return code === 'dead' ? { life: 'dead', message } : { life: 'creating', message }
}

export function isReachable(one: Case | Unreachable): one is Case {
  return !('unreachable' in one)
}
