import { contentFolder } from '../../gen/content/find-content.ts'
import { genStep, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

export const scaffold: Scaffold = ({ root, name }) => {
  const path = `${contentFolder}/dilemmas/${name.kebab}.ts`
  refuseTaken(root, [path])
  return {
    created: { [path]: render('dilemma', name) },
    next: [`Write the dilemma in ${path}.`, genStep, testStep('packages/content/test/stories.test.ts')],
  }
}
