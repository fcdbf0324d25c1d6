import { ExpectedFailure } from '../../expected-failure.ts'
import { genStep, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

export const scaffold: Scaffold = ({ root, name }) => {
  if (name.kebab.startsWith('sys-'))
    throw new ExpectedFailure(`Leave out "sys-": \`new system-command ${name.kebab.slice(4)}\` adds it.`)
  const contract = `packages/contract/src/commands/system/sys-${name.kebab}.ts`
  const handler = `packages/engine/src/commands/sys-${name.kebab}.ts`
  const test = `packages/engine/test/commands/sys-${name.kebab}.test.ts`
  refuseTaken(root, [contract, handler, test])
  return {
    created: {
      [contract]: render('system-command-contract', name),
      [handler]: render('system-command-handler', name),
      [test]: render('system-command-test', name),
    },
    next: [
      `Define the message in ${contract}.`,
      `Write the handler in ${handler}, and its test in ${test}.`,
      genStep,
      'Deliver it from a job with `systemCommandSender` of packages/system-commands, with a key that makes it unique for the player.',
      testStep('packages/contract/test/tables.test.ts', test),
    ],
  }
}
