import { beforeInterface, intoUnion } from '../typescript/insert.ts'
import { edited, genStep, type Plan, refuseReserved, refuseTaken, type ScaffoldInput, testStep } from './scaffold.ts'
import { render } from './template.ts'

/**
 * Plans a kind of condition or effect: its shape in the catalogue, its rules in a file, and a test.
 * @param more other files to change, and the steps that follow from them.
 */
export function planKind(
  { root, name }: ScaffoldInput,
  noun: 'Condition' | 'Effect',
  more: Required<Omit<Plan, 'created'>> = { changed: {}, next: [] },
): Plan {
  const kind = noun.toLowerCase()
  const shapes = `packages/engine/src/catalogue/${kind}.ts`
  const rules = `packages/engine/src/${kind}s/${name.kebab}.ts`
  const test = `packages/engine/test/${kind}s/${name.kebab}.test.ts`
  refuseReserved(name, ['define', 'evaluate', 'apply-effects'], 'a helper file has the name')
  refuseTaken(root, [rules, test])
  const shape = `${name.pascal}${noun}`
  return {
    created: { [rules]: render(kind, name), [test]: render(`${kind}-test`, name) },
    changed: {
      [shapes]: edited(root, shapes, (tree) => [
        beforeInterface(tree, shape, render(`${kind}-shape`, name), noun),
        intoUnion(tree, noun, shape),
      ]),
      ...more.changed,
    },
    next: [
      `Describe the fields of ${shape} in ${shapes}.`,
      `Write the rules in ${rules}, and their test in ${test}.`,
      ...more.next,
      genStep,
      testStep(test),
    ],
  }
}
