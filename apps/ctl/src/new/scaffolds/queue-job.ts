import { afterImports, intoArray, intoObject } from '../../typescript/insert.ts'
import { edited, refuseReserved, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

const jobs = 'packages/queues/src/jobs/all.ts'
const limits = 'packages/queues/src/limits.ts'
const worker = 'apps/worker/src/worker.ts'

/** A job of BullMQ. For a career ladder of the content see `job.ts`. */
export const scaffold: Scaffold = ({ root, name }) => {
  const definition = `packages/queues/src/jobs/${name.kebab}.ts`
  const handler = `apps/worker/src/${name.kebab}.ts`
  const test = `apps/worker/test/${name.kebab}.test.ts`
  refuseReserved(name, ['all', 'define', 'parse-job'], 'a helper file has the name')
  refuseTaken(root, [definition, handler, test])
  return {
    created: {
      [definition]: render('queue-job', name),
      [handler]: render('queue-job-handler', name),
      [test]: render('queue-job-test', name),
    },
    changed: {
      [jobs]: edited(root, jobs, (tree) => [
        afterImports(tree, `import { ${name.camel} } from './${name.kebab}.ts'`),
        intoObject(tree, ['jobs'], `'${name.kebab}': ${name.camel}`),
      ]),
      [limits]: edited(root, limits, (tree) => [
        intoObject(tree, ['jobLimits'], `'${name.kebab}': { concurrency: 2, attempts: 3, backoffMs: 2_000 }`),
      ]),
      [worker]: edited(root, worker, (tree) => [
        afterImports(tree, `import { handle${name.pascal} } from './${name.kebab}.ts'`),
        intoArray(tree, 'queueWorkers', render('queue-job-worker', name).trimEnd()),
      ]),
    },
    next: [
      `Define the payload in ${definition}: ids only, [JOB-2].`,
      `Set how many jobs run at once, and how often one is tried, in ${limits}.`,
      `Write the handler in ${handler}, and its test in ${test}. A job may run more than once.`,
      `Enqueue the job: through the outbox of a commit, or with \`queues.schedule\` in ${worker}.`,
      testStep('packages/queues/test/jobs', test),
    ],
  }
}
