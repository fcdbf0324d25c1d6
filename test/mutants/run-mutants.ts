import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createVitest, type TestCase, type TestModule } from 'vitest/node'
import { unit } from '../../vitest.unit.config.ts'
import type { Mutant } from './mutant.ts'
import { mutants } from './mutants.ts'

const root = join(import.meta.dirname, '../..')
const hook = pathToFileURL(join(import.meta.dirname, 'mutate-on-load.ts')).href

/** Stops a test that a fault makes wait forever. That does not count as caught. */
const testTimeoutMs = 120_000

export interface MutantResult {
  readonly mutant: Mutant
  /** Why the mutant does not count as caught; undefined when it is. */
  readonly problem: string | undefined
}

/**
 * Runs for each mutant the test that must catch it, in a process of its own. A mutant is caught when an assertion of the test fails. The
 * same tests also run without a fault, where they must pass.
 * @param onResult called for each mutant as soon as its test has ended.
 * @returns the problems of the run without faults.
 */
export async function runMutants(
  chosen: readonly Mutant[],
  onResult: (result: MutantResult) => void,
): Promise<readonly string[]> {
  const problems: string[] = []
  const projects = [projectWithoutFaults(chosen), ...chosen.map(projectWithFault)]
  const vitest = await createVitest('test', {
    root,
    config: false,
    watch: false,
    maxWorkers: availableParallelism(),
    // A fault may also cause errors that no test waits for.
    dangerouslyIgnoreUnhandledErrors: true,
    projects: projects.map(({ project }) => ({ test: project })),
    reporters: [
      {
        onTestModuleEnd(module) {
          const mutant = chosen.find((each) => nameOf(each) === module.project.name)
          if (mutant) onResult({ mutant, problem: problemOf(mutant, module) })
          else problems.push(...failuresOf(module))
        },
      },
    ],
  })
  try {
    const specifications = projects.flatMap(({ project, tests }) =>
      tests.map(({ file, testNamePattern }) => {
        const found = vitest.projects.find(({ name }) => name === project.name)
        if (found === undefined) throw new Error(`vitest has no project ${project.name}`)
        return found.createSpecification(join(root, file), { testNamePattern })
      }),
    )
    await vitest.runTestSpecifications(specifications)
  } finally {
    await vitest.close()
  }
  return problems
}

function nameOf(mutant: Mutant): string {
  return `mutant ${mutants.indexOf(mutant)}`
}

/** The project that runs one test with a fault. */
function projectWithFault(mutant: Mutant) {
  const { file, name } = mutant.test
  const execArgv = [`--import=${hook}?mutant=${mutants.indexOf(mutant)}`]
  const project = {
    ...unit,
    name: nameOf(mutant),
    include: [file],
    isolate: true,
    execArgv,
    testTimeout: testTimeoutMs,
  }
  return { project, tests: [{ file, testNamePattern: namePattern([name]) }] }
}

/** The project that runs all those tests without a fault. */
function projectWithoutFaults(chosen: readonly Mutant[]) {
  const byFile = Map.groupBy(chosen, ({ test }) => test.file)
  const project = { ...unit, name: 'without faults', include: [...byFile.keys()], testTimeout: testTimeoutMs }
  const tests = [...byFile].map(([file, all]) => ({
    file,
    testNamePattern: namePattern(all.map(({ test }) => test.name)),
  }))
  return { project, tests }
}

function namePattern(names: readonly string[]): RegExp {
  return new RegExp(names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'))
}

function problemOf({ test: { name } }: Mutant, module: TestModule): string | undefined {
  const [error] = module.errors()
  if (error) return `its test file cannot be run: ${error.message}`
  const tests = [...module.children.allTests()].filter((test) => test.name.includes(name))
  if (tests.length === 0) return 'its test does not exist'
  const failed = tests.filter((test) => test.result().state === 'failed')
  if (failed.length === 0) return 'its test passes'
  const other = failed.flatMap(errorsOf).find((each) => each.name !== 'AssertionError')
  return other && `its test fails, but not at an assertion: ${other.name}: ${other.message}`
}

function failuresOf(module: TestModule): string[] {
  const failed = [...module.children.allTests('failed')].map((test) => `${test.name}: ${errorsOf(test)[0]?.message}`)
  return [...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`), ...failed]
}

function errorsOf(test: TestCase): readonly { readonly name?: string | undefined; readonly message: string }[] {
  return test.result().errors ?? []
}
