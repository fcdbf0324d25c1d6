import { mailEnv } from '@lifegrid/local/nodes/mail-env'
import { expect, test } from 'vitest'

test('links in mails lead to the cluster, and mails go to the log', () => {
  expect(mailEnv({}, 'http://127.0.0.1:18001/')).toEqual({ SMTP_URL: 'log:', PUBLIC_URL: 'http://127.0.0.1:18001/' })
})

test('the mail server and the public address of the environment are kept', () => {
  const env = { SMTP_URL: 'smtp://127.0.0.1:2525', PUBLIC_URL: 'https://play.example/' }
  expect(mailEnv(env, 'http://127.0.0.1:18001/')).toEqual(env)
})
