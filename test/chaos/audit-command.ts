import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from '@lifegrid/local/project-root'
import type { Stage } from '../harness/stage.ts'

/** How the command has ended. */
interface Ended {
  readonly code: number | null
  readonly output: string
}

/**
 * [LEDGER-6] Runs `npx lifegrid ledger audit --json` on the record of the stage, as an operator does.
 * @returns a sentence for each fault.
 */
export async function auditByCommand({ cluster }: Pick<Stage, 'cluster'>): Promise<readonly string[]> {
  const program = join(projectRoot, 'apps/ctl/bin/lifegrid.mjs')
  const child = spawn(process.execPath, [program, 'ledger', 'audit', '--json'], {
    cwd: projectRoot,
    env: { ...process.env, MYSQL_URL: cluster.mysql.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>])
  return faultsOf({ code, output })
}

/** The exit code decides. The command also knows players without stated balances, whom a run must not have. */
export function faultsOf({ code, output }: Ended): string[] {
  if (code !== 0) return [`[LEDGER-6] npx lifegrid ledger audit has ended with ${code}: ${output.trim()}`]
  const { unopened } = JSON.parse(output) as { readonly unopened: number }
  return unopened === 0 ? [] : [`[LEDGER-4] ${unopened} players of the run have no stated balances`]
}
