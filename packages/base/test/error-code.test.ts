import { expect, test } from 'vitest'
import { errorCode } from '../src/error-code.ts'

test('the code of an error is returned if it has one', () => {
  expect(errorCode(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe('ENOENT')
  expect(errorCode(new Error('no such file'))).toBeUndefined()
  expect(errorCode({ code: 'ENOENT' })).toBeUndefined()
})
