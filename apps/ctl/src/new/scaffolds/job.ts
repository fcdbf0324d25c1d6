import { contentFolder } from '../../gen/content/find-content.ts'
import { genStep, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

/** A career ladder of the content. For a job of BullMQ see `queue-job.ts`. */
export const scaffold: Scaffold = ({ root, name }) => {
  const path = `${contentFolder}/jobs/${name.kebab}.ts`
  refuseTaken(root, [path])
  return {
    created: { [path]: render('job', name) },
    next: [`Write the career ladder in ${path}.`, genStep, testStep('packages/content/test/work-and-money.test.ts')],
  }
}
