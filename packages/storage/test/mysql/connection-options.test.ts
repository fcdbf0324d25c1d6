import { describe, expect, it } from 'vitest'
import { connectionOptions } from '../../src/mysql/connection-options.ts'

describe('the MySQL URL', () => {
  it('contains host, port, user, password and database, and never allows multiple statements', () => {
    expect(connectionOptions('mysql://li%40fe:p%2Fw@db.local/lifegrid')).toMatchObject({
      host: 'db.local',
      port: 3306,
      user: 'li@fe',
      password: 'p/w',
      database: 'lifegrid',
      multipleStatements: false,
    })
    expect(connectionOptions('mysql://a:b@[::1]:3307/x')).toMatchObject({ host: '::1', port: 3307 })
    expect(connectionOptions('mysql://a:b@h/x').ssl).toBeUndefined()
    expect(connectionOptions('mysql://a:b@h/x?ssl=true').ssl).toEqual({
      rejectUnauthorized: true,
      verifyIdentity: true,
    })
    expect(connectionOptions('mysql://a:b@[::1]/x?ssl=true').ssl).toEqual({
      rejectUnauthorized: true,
      verifyIdentity: false,
    })
  })

  it.each([
    ['nonsense', 'not a URL'],
    ['postgres://a:secret@h/x', 'must start with mysql://'],
    ['mysql://a:secret@h', 'must name a database'],
    ['mysql://a:secret@h/x?multipleStatements=true', 'unknown parameter: multipleStatements'],
    ['mysql://a:secret@h/x?ssl=maybe', 'must be true or false'],
  ])('%s is refused with an error that does not contain the password', (url, reason) => {
    expect(() => connectionOptions(url)).toThrow(reason)
    expect(() => connectionOptions(url)).not.toThrow('secret')
  })
})
