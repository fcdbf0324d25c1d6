/** Something that the person at the command line can do something about: shown as one message, without a stack. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure'
}
