import { type StdioOptions, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { projectRoot } from '../project-root.ts'

/** Runs a TypeScript file of the project in a separate process with our terminal, and forwards signals to it. @returns its exit code. */
export function runScript(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return runProgram(process.execPath, [file, ...args], env)
}

/** @param output a file that gets what the program says, for one that runs beside others. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  output?: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = output === undefined ? undefined : openSync(output, 'a', 0o600)
    const stdio: StdioOptions = file === undefined ? 'inherit' : ['ignore', file, file]
    const child = spawn(program, [...args], { cwd: projectRoot, stdio, env })
    if (file !== undefined) closeSync(file)
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal)
    const signals = ['SIGTERM', 'SIGHUP'] as const
    for (const signal of signals) process.on(signal, pass)
    // The terminal sends Ctrl-C to the child as well, and the child decides how to react.
    const ignore = (): void => {}
    process.on('SIGINT', ignore)
    const done = (): void => {
      for (const signal of signals) process.off(signal, pass)
      process.off('SIGINT', ignore)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      done()
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}
