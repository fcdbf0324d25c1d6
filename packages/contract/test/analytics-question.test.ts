import { expect, test } from 'vitest'
import { analyticsQuestion, currentConsent } from '../src/analytics-question.ts'
import { setAnalyticsConsent } from '../src/http/routes/set-analytics-consent.ts'

const { version } = analyticsQuestion

test('[RIGHTS-9] only an answer to the current text about analytics counts', () => {
  expect(currentConsent({ granted: null })).toBeNull()
  expect(currentConsent({ granted: true, version: 'an-older-one' })).toBeNull()
  expect([true, false].map((granted) => currentConsent({ granted, version }))).toEqual([true, false])
  expect(setAnalyticsConsent.body?.safeParse({ granted: true, version }).success).toBe(true)
})
