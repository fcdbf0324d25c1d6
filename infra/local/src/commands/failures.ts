import { relative } from 'node:path'
import { projectRoot } from '../project-root.ts'
import type { VitestReport } from './tally.ts'

/** The longest part of a message that is printed, in lines. The whole message is in the output of the run itself. */
const messageLines = 12

/** The files with a failed test, and the files that could not be loaded, relative to the project's root. */
export function failedFiles(report: VitestReport | undefined): string[] {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(projectRoot, name))
}

/** One text for each failed test and for each file that could not be loaded. */
export function failuresOf(report: VitestReport | undefined): string[] {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(projectRoot, name)
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      if (tests.length === 0) return [textOf(file, 'the file', message)]
      return tests.map((test) => textOf(file, test.fullName, test.failureMessages.join('\n')))
    })
}

function textOf(file: string, test: string, message: string): string {
  const lines = message.split('\n').slice(0, messageLines)
  return [`${file}: ${test}`, ...lines.map((line) => `    ${line}`)].join('\n')
}
