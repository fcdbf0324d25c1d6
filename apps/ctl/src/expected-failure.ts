/** An error that the user can fix. The command line prints its message without a stack. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure'
}
