import { intoObject } from '../../typescript/insert.ts'
import { planKind } from '../plan-kind.ts'
import { edited, type Scaffold } from '../scaffold.ts'

const shapes = 'packages/engine/src/catalogue/refusals/requirements.ts'
const texts = 'packages/content/src/refusals/requirements.ts'

/** In addition to the files of every kind: the phrase for what the condition requires. */
export const scaffold: Scaffold = (input) => {
  const { root, name } = input
  const add = (file: string, value: string): string =>
    edited(root, file, (tree) => [intoObject(tree, ['requirementsRefusals'], `'requirements.${name.kebab}': ${value}`)])
  return planKind(input, 'Condition', {
    changed: {
      [shapes]: add(shapes, "phrase({ from: 'text' })"),
      [texts]: add(texts, "'at least {from} people in your life'"),
    },
    next: [`Word the requirement in ${texts}; its placeholders are in ${shapes}.`],
  })
}
